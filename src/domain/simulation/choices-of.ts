import type { LocalizedText } from '../shared/localized-text.ts';
import type { Choice } from './schema/choice.ts';
import type { AuthoredOutcome } from './schema/outcome.ts';
import type { Scene } from './schema/scene.ts';

/** A choice, or an outcome made one: it has no text, since the answer is what the learner says. */
export type AnyChoice = Omit<Choice, 'text'> & { readonly text?: LocalizedText | undefined };

/** What can be taken in a scene, by id, in authored order: its choices, or the outcomes of its question from the best. */
export function choicesOf({ choices, outcomes }: Scene): Readonly<Record<string, AnyChoice>> {
  if (!outcomes) return choices;
  const { right, partly, wrong } = outcomes;
  return {
    right: asChoice(right),
    ...(partly && { partly: asChoice(partly) }),
    wrong: asChoice(wrong),
  };
}

function asChoice(outcome: AuthoredOutcome): AnyChoice {
  return { ...outcome, costs: 0, concedes: false, vague: false, escalates: false };
}
