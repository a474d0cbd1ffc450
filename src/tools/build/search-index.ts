import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index into `pagefind/`, one a language by each page’s `lang`, from what pages mark with
 * `data-pagefind-body`. Pagefind’s own interfaces are left out: the site has its own.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'momen:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        const { page_count, errors: refused } = await index.addDirectory({
          path: root,
          glob: '{id,en}/**/*.html',
        });
        const { errors: unwritten } = await index.writeFiles({
          outputPath: join(root, 'pagefind'),
        });
        await close();
        const failures = [...refused, ...unwritten];
        if (failures.length > 0)
          throw new Error(`Pagefind could not index the site: ${failures.join(' ')}`);
        await removeInterfaces(join(root, 'pagefind'));
        logger.info(`${page_count} pages looked at`);
      },
    },
  };
}

async function removeInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  const unused = files.filter((file) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\b/.test(file),
  );
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}
