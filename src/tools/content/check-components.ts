import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCode } from '#domain/course/prose.ts';
import { nearest } from '#domain/shared/nearest.ts';
import { problem } from '#domain/shared/problem.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import type { MdxFile } from './read-mdx.ts';

/** Whose components are at hand without an import. */
const folders = {
  lesson: ['src/components/mdx', 'src/components/figures'],
  guide: ['src/components/guide'],
} as const;

/** In these folders, but no author’s: what draws the others. */
const inner = new Set(['LessonBody', 'Code', 'Yaml']);

/** The components that a file uses and that do not exist, such as a misspelt figure. */
export function checkComponents(
  root: string,
  kind: keyof typeof folders,
  file: string,
  { body, placeInBody }: MdxFile,
): readonly PlacedProblem[] {
  const names = folders[kind].flatMap((folder) => componentsIn(join(root, folder)));
  return used(body)
    .filter(({ name }) => !names.includes(name))
    .map(({ name, offset }) => {
      const near = nearest(name, names);
      const fix = near ? `did you mean <${near}>?` : `use one of: ${names.join(', ')}.`;
      const found = problem('unknown-component', [], `There is no component <${name}>.`, fix);
      return placed(found, file, placeInBody(offset));
    });
}

function componentsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[A-Z]\w*\.astro$/.test(file))
    .map((file) => file.replace('.astro', ''))
    .filter((name) => !inner.has(name));
}

/** Opening tags with a capital, outside code and comments. */
function used(body: string): readonly { readonly name: string; readonly offset: number }[] {
  const prose = withoutCode(body);
  return [...prose.matchAll(/<([A-Z][\w.]*)/g)].map(({ 1: name = '', index }) => ({
    name,
    offset: index,
  }));
}
