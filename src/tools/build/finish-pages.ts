import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Chunk } from './chunks.ts';
import { finishPage } from './finish-page.ts';

/** Finishes every page after the build (`finishPage`), and makes addresses within scripts relative. */
export function finishPages(): AstroIntegration {
  const chunks = new Map<string, Chunk>();
  return {
    name: 'momen:finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: viteConfig(chunks) });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of await pagesIn(root)) {
          const { html, files } = finishPage(
            await readFile(join(root, page), 'utf8'),
            page,
            chunks,
          );
          for (const { path, text } of [{ path: page, text: html }, ...files]) {
            await writeFile(join(root, path), text);
          }
        }
      },
    },
  };
}

function viteConfig(chunks: Map<string, Chunk>): ViteUserConfig {
  return {
    experimental: {
      // In the browser only: on the server, addresses count from the root until the page is finished.
      renderBuiltUrl: (_: string, { ssr }: { ssr: boolean }) =>
        ssr ? undefined : { relative: true },
    },
    plugins: [
      {
        name: 'momen:chunks',
        applyToEnvironment: ({ name }) => name === 'client',
        generateBundle(_, bundle) {
          for (const each of Object.values(bundle)) {
            if (each.type !== 'chunk') continue;
            const { fileName, code, imports, dynamicImports } = each;
            chunks.set(fileName, { code, imports, later: dynamicImports });
          }
        },
      },
    ],
  };
}

/** Every HTML file by its path from the root, `/` between folders. */
async function pagesIn(root: string): Promise<readonly string[]> {
  const files = await readdir(root, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/'));
}
