import type { Step } from '#domain/simulation/transcript.ts';
import type { Material } from './material.ts';

/**
 * A choice in words. Where its scene asks a question, that is what the learner answered, or how right an answer is
 * that they did not give.
 */
export function choiceTold(
  { script, words, questions }: Material,
  scene: string,
  choice: string,
  step?: Step,
): string {
  const asked = script.scenes[scene];
  const text = asked?.choices[choice]?.text;
  if (text !== undefined) return text;
  const options = questions[asked?.asks ?? '']?.options ?? {};
  const answered = (step?.answer ?? []).map((id) => options[id] ?? id).join('; ');
  const outcome =
    { right: words.answeredRight, partly: words.answeredPartly, wrong: words.answeredWrong }[
      choice
    ] ?? choice;
  return answered ? `${answered.replace(/[.?!…]$/, '')}. ${outcome}` : outcome;
}
