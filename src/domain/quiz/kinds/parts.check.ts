import type { LocalizedText } from '../../shared/localized-text.ts';
import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';

/** What options, items and their like have in common. */
export interface Part {
  readonly id: string;
  readonly text: LocalizedText;
}

/** What a part is called. */
export type Noun =
  'option' | 'item' | 'group' | 'left side' | 'right side' | 'gap' | 'reason' | 'area';

/** Whether each option or item of a question is told from the others, by its id and by its text. */
export function checkParts(
  question: string,
  noun: Noun,
  parts: readonly Part[],
  path: Problem['path'],
): readonly Problem[] {
  return parts.flatMap((_part, index) => [
    ...checkId(question, noun, parts, index, [...path, index, 'id']),
    ...checkText(question, noun, parts, index, [...path, index, 'text']),
  ]);
}

/** Whether the part at `index` has an id of its own. */
export function checkId(
  question: string,
  noun: Noun,
  parts: readonly { readonly id: string }[],
  index: number,
  path: Problem['path'],
): readonly Problem[] {
  const id = parts[index]?.id ?? '';
  if (parts.findIndex((each) => each.id === id) === index) return [];
  return [
    problem(
      'duplicate-id',
      path,
      `The id "${id}" is taken: an earlier ${noun} of question "${question}" has it, and answers are kept by it.`,
      `give this ${noun} an id of its own.`,
    ),
  ];
}

/** Whether the part at `index` reads otherwise than those before it, in each language. */
export function checkText(
  question: string,
  noun: Noun,
  parts: readonly Part[],
  index: number,
  path: Problem['path'],
): readonly Problem[] {
  const part = parts[index];
  if (!part) return [];
  return locales.flatMap((locale) => {
    const twin = parts
      .slice(0, index)
      .find(({ text }) => bare(text[locale]) === bare(part.text[locale]));
    if (!twin) return [];
    return problem(
      'duplicate-text',
      [...path, locale],
      `The ${noun}s "${twin.id}" and "${part.id}" of question "${question}" read the same in "${locale}", so nobody can choose between them.`,
      'say what tells them apart, or remove one.',
    );
  });
}

/** A text as the eye compares it: without capitals, spaces and stops. Signs stay: "+2" is not "−2". */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.,;:!?"“”'’]+/g, '');
}
