import { locales } from '../../shared/locale.ts';
import { nearest } from '../../shared/nearest.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { ClozeQuestion } from './cloze.schema.ts';
import { gapsIn } from './gaps-in.ts';
import { checkOneRight } from './one-right.check.ts';
import { checkId, checkParts } from './parts.check.ts';
import { checkPointsAtOthers } from './points-at-others.check.ts';

/** Whether the gaps are those of the text, in both languages, and each can be filled in one right way. */
export function checkCloze(question: ClozeQuestion, path: Problem['path']): readonly Problem[] {
  const { id, gaps } = question;
  return [
    ...checkText(question, path),
    ...gaps.flatMap((gap, at) => {
      const options = [...path, 'gaps', at, 'options'];
      return [
        ...checkId(id, 'gap', gaps, at, [...path, 'gaps', at, 'id']),
        ...checkParts(id, 'option', gap.options, options),
        ...checkOneRight(`gap "${gap.id}" of question "${id}"`, 'option', gap.options, options),
        ...checkPointsAtOthers(id, 'option', gap.options, options),
      ];
    }),
  ];
}

/** `unknown-gap`: the text holds a gap that is not listed. `gap-not-in-text`: one is listed that it does not hold once. */
function checkText({ id, text, gaps }: ClozeQuestion, path: Problem['path']): readonly Problem[] {
  const listed = gaps.map((gap) => gap.id);
  return locales.flatMap((locale) => {
    const held = gapsIn(text[locale]).flatMap((part) => (typeof part === 'string' ? [] : part.gap));
    const unknown = [...new Set(held)].filter((gap) => !listed.includes(gap));
    return [
      ...unknown.map((gap) =>
        problem(
          'unknown-gap',
          [...path, 'text', locale],
          `The text of question "${id}" has the gap {${gap}} in "${locale}", and nothing says what may fill it.`,
          didYouMean(gap, listed) ?? 'add it to the gaps, or write the word itself.',
        ),
      ),
      ...gaps.flatMap((gap, at) => {
        const times = held.filter((each) => each === gap.id).length;
        if (times === 1) return [];
        return problem(
          'gap-not-in-text',
          [...path, 'gaps', at, 'id'],
          `The gap "${gap.id}" of question "${id}" stands ${times === 0 ? 'nowhere' : `${times} times`} in its text in "${locale}".`,
          `write {${gap.id}} once in the text, where it belongs.`,
        );
      }),
    ];
  });
}

function didYouMean(misspelt: string, names: readonly string[]): string | undefined {
  const near = nearest(misspelt, names);
  return near && `did you mean {${near}}?`;
}
