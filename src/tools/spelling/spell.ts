import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '#domain/shared/problem.ts';
import { placed, type PlacedProblem } from '../content/placed-problem.ts';
import { misspeltIn, type Misspelling } from './check-text.ts';
import { openSpeller } from './speller.ts';
import { textsOfFile } from './texts-of-file.ts';
import { namesIn, readWordLists } from './word-lists.ts';

/** What is misspelt in these files of the folder `root`. Every name that one of them makes known is known in all. */
export async function spell(
  root: string,
  files: readonly string[],
): Promise<readonly PlacedProblem[]> {
  const contents = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const lists = readWordLists(root);
  const names = new Set([...lists.names, ...[...contents.values()].flatMap(namesIn)]);
  const spellers = {
    id: { prose: await openSpeller(['id']), code: await openSpeller(['id'], 'code') },
    en: { prose: await openSpeller(['en']), code: await openSpeller(['en'], 'code') },
  };
  const mixed = await openSpeller(['id', 'en']);
  const knowing = { indonesian: spellers.id.prose, lists: { ...lists, names } };

  const problems: PlacedProblem[] = [];
  for (const [file, content] of contents) {
    for (const { locale, kind, isMixed, text } of textsOfFile(file, content)) {
      const speller = isMixed ? mixed : spellers[locale][kind];
      for (const found of await misspeltIn(text, locale, { ...knowing, speller })) {
        problems.push(placed(misspelt(found, locale), file, placeAt(content, found.offset)));
      }
    }
  }
  return problems;
}

function misspelt({ word, instead }: Misspelling, locale: string) {
  return instead === undefined
    ? problem(
        'misspelt-word',
        [],
        `"${word}" is in no dictionary, and the course does not know it.`,
        `correct it; or add it to content/words/${locale}.txt, a name to content/words/names.txt.`,
      )
    : problem('misspelt-word', [], `"${word}" is not how it is spelt here.`, `write "${instead}".`);
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
