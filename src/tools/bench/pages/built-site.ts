import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { root } from '../../checks/root.ts';
import { runCheck } from '../../checks/run-check.ts';

/**
 * The folder of the built site: MOMEN_DIST, or dist, which is built when there is none. One that is
 * there is taken as it is, and said to be how old.
 *
 * @throws {Error} when it cannot be built, with what the build says.
 */
export async function builtSite(): Promise<string> {
  const named = process.env['MOMEN_DIST'];
  const folder = resolve(root, named ?? 'dist');
  const first = join(folder, 'index.html');
  if (existsSync(first)) {
    const built = statSync(first).mtime.toISOString();
    console.error(`Measured is the site in ${folder}, built at ${built}.`);
    return folder;
  }
  if (named) throw new Error(`MOMEN_DIST is "${named}", and there is no built site there.`);
  console.error('There is no built site; it is built first.');
  const { ok, output } = await runCheck({ name: 'build', command: ['astro', 'build'] });
  if (!ok) throw new Error(`The site cannot be built.\n${output}`);
  return folder;
}

/** The names of the pages in a folder of the site, such as `id/lessons`, the largest first. */
export function pagesIn(site: string, folder: string): readonly string[] {
  const size = (file: string) => statSync(join(site, folder, file)).size;
  return readdirSync(join(site, folder))
    .filter((file) => file.endsWith('.html'))
    .toSorted((a, b) => size(b) - size(a))
    .map((file) => basename(file, '.html'));
}
