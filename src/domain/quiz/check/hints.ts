import { locales } from '../../shared/locale.ts';
import { normaliseAnswer } from '../../shared/normalise-answer.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { rightWords } from '../kinds/right-words.ts';
import type { Quiz } from '../schema.ts';

/**
 * `hint-gives-answer`: a hint holds the whole of a right answer, word for word. What the prompt or the situation says
 * already is given away by them.
 */
export function checkHints({ questions }: Quiz): readonly Problem[] {
  return questions.flatMap((question, index) =>
    (question.hints ?? []).flatMap((hint, at) =>
      locales.flatMap((locale) => {
        const read = [question.situation?.[locale] ?? '', question.prompt[locale]].join(' ');
        const given = rightWords(question, locale).find(
          (words) => holds(hint[locale], words) && !holds(read, words),
        );
        if (given === undefined) return [];
        return problem(
          'hint-gives-answer',
          ['questions', index, 'hints', at, locale],
          `The ${ordinals[at] ?? 'last'} hint of question "${question.id}" says the answer: “${given}”.`,
          'say where to look, or what to weigh, and leave the answer to the learner.',
        );
      }),
    ),
  );
}

const ordinals = ['first', 'second', 'third'];

function holds(text: string, words: string): boolean {
  const wanted = normaliseAnswer(words);
  return wanted !== '' && ` ${normaliseAnswer(text)} `.includes(` ${wanted} `);
}
