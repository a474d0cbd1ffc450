import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import type { Concept } from '#domain/course/concept.ts';
import { root as packageRoot } from '../checks/root.ts';
import { withConceptHeadings } from './concept-headings.ts';

/**
 * Builds the search index into `pagefind/`, one a language by each page’s `lang`, from what pages mark with
 * `data-pagefind-body`. It knows the names of concepts in both languages, which the pages themselves do not all say.
 * Pagefind’s own interfaces are left out: the site has its own.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'momen:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        const pages = await pagesIn(root);
        const refused = await addPages(index, root, pages);
        const { errors: unwritten } = await index.writeFiles({
          outputPath: join(root, 'pagefind'),
        });
        await close();
        const failures = [...refused, ...unwritten];
        if (failures.length > 0)
          throw new Error(`Pagefind could not index the site: ${failures.join(' ')}`);
        await removeInterfaces(join(root, 'pagefind'));
        logger.info(`${pages.length} pages looked at`);
      },
    },
  };
}

async function addPages(
  index: PagefindIndex,
  root: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const written = await readFile(join(packageRoot, 'content/concepts.yaml'), 'utf8');
  const concepts = parse(written) as readonly Concept[];
  const refused: string[] = [];
  for (const page of pages) {
    const content = withConceptHeadings(await readFile(join(root, page), 'utf8'), concepts);
    const { errors } = await index.addHTMLFile({ sourcePath: page, content });
    refused.push(...errors);
  }
  return refused;
}

/** Every page in a language by its path from the root, `/` between folders. */
async function pagesIn(root: string): Promise<readonly string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(id|en)\/.*\.html$/.test(file))
    .toSorted();
}

async function removeInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  const unused = files.filter((file) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\b/.test(file),
  );
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}
