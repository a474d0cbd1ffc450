import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import type { Prepared } from '#domain/simulation/prepare.ts';
import type { Script } from '#domain/simulation/script.ts';
import type { Example } from '#islands/simulation/session.svelte.ts';

/**
 * The best line as a run to be watched before the first try, or undefined past level 1: beginners learn most from an
 * example first, the experienced from looking back.
 *
 * @source chernikova-2020
 */
export function exampleOf(
  { rules, best }: Prepared,
  script: Script,
  questions: Readonly<Record<string, LocalizedQuestion>> = {},
): Example | undefined {
  if (script.level > 1) return undefined;
  return playThrough(rules, best).map(({ choice, before }) => {
    const question = questions[script.scenes[before.scene]?.asks ?? ''];
    if (!question || choice !== 'right') return { choice };
    return { choice, answer: kindOf(question).rightAnswer(question) };
  });
}
