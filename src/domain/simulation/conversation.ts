import { lineSaid } from './line-said.ts';
import type { PlayedChoice } from './playthrough.ts';
import type { LineScript, Script } from './script.ts';
import type { EncounterState } from './state.ts';

/** One entry of the conversation as it is read from top to bottom. `key` is unique in it. */
export type Entry = { readonly key: string } & (
  | { readonly kind: 'scene'; readonly touchpoint: string; readonly minute: number }
  | { readonly kind: 'line'; readonly line: LineScript }
  | { readonly kind: 'choice'; readonly text: string }
);

/** What a scene opens with, in a state of it: where and when, and its line. */
export function openingOf(
  script: Script,
  state: EncounterState,
  step: number,
  before?: EncounterState,
): readonly Entry[] {
  const scene = script.scenes[state.scene];
  if (!scene) return [];
  const same =
    before &&
    script.scenes[before.scene]?.touchpoint === scene.touchpoint &&
    before.minutes === state.minutes;
  const line = lineSaid(scene.says, state);
  return [
    ...(same
      ? []
      : [
          {
            key: `${step}-scene`,
            kind: 'scene' as const,
            touchpoint: scene.touchpoint,
            minute: state.minutes,
          },
        ]),
    ...(line ? [{ key: `${step}-says`, kind: 'line' as const, line }] : []),
  ];
}

/**
 * What the learner did in a step, and what came back at once. Where the scene asked a question, `answer` is what the
 * learner said, in words.
 */
export function exchangeOf(
  script: Script,
  { choice, before, after }: PlayedChoice,
  step: number,
  answer?: string,
): readonly Entry[] {
  const chosen = script.scenes[before.scene]?.choices[choice];
  const reply = lineSaid(chosen?.reply, after);
  return [
    { key: `${step}-choice`, kind: 'choice', text: answer ?? chosen?.text ?? choice },
    ...(reply ? [{ key: `${step}-reply`, kind: 'line' as const, line: reply }] : []),
  ];
}
