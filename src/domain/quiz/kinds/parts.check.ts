import type { LocalizedText } from '../../shared/localized-text.ts';
import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';

/** What options and items have in common. */
interface Part {
  readonly id: string;
  readonly text: LocalizedText;
}

/** Whether each option or item of a question is told from the others, by its id and by its text. */
export function checkParts(
  question: string,
  noun: 'option' | 'item',
  parts: readonly Part[],
  path: Problem['path'],
): readonly Problem[] {
  return parts.flatMap((part, index) => {
    const found: Problem[] = [];
    const before = parts.slice(0, index);
    if (before.some(({ id }) => id === part.id)) {
      found.push(
        problem(
          'duplicate-id',
          [...path, index, 'id'],
          `The id "${part.id}" is taken: an earlier ${noun} of question "${question}" has it, and answers are kept by it.`,
          `give this ${noun} an id of its own.`,
        ),
      );
    }
    for (const locale of locales) {
      const twin = before.find(({ text }) => bare(text[locale]) === bare(part.text[locale]));
      if (!twin) continue;
      found.push(
        problem(
          'duplicate-text',
          [...path, index, 'text', locale],
          `The ${noun}s "${twin.id}" and "${part.id}" of question "${question}" read the same in "${locale}", so nobody can choose between them.`,
          'say what tells them apart, or remove one.',
        ),
      );
    }
    return found;
  });
}

/** A text as the eye compares it: without capitals, spaces and stops. Signs stay: "+2" is not "−2". */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.,;:!?"“”'’]+/g, '');
}
