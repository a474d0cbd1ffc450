import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A file of the sources. `path` counts from the package’s root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: `zod`, `node:fs`; or, of a file of ours, its path from the package’s root. */
  readonly of: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** The files of a folder, below it too, with these endings. */
export function sourceFiles(
  folder: string,
  endings = /\.(ts|svelte|astro|mdx|mjs)$/,
): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((path) => endings.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The same text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|[\s;{}(])\/\/.*$/gm, '');
}

const forms = [
  /^\s*(?:import|export)(\s+type)?\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import()\s*['"]([^'"]+)['"]/gm,
  /(?<![\w.])import()\(\s*['"]([^'"]+)['"]\s*\)(?!\.)/g,
];

function importsOf(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  return forms.flatMap((form) =>
    [...code.matchAll(form)].map(([, type, specifier = '']) => ({
      of: resolved(path, specifier),
      isType: Boolean(type),
    })),
  );
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (!specifier.startsWith('.')) return specifier;
  return join(dirname(from), specifier).replaceAll('\\', '/');
}
