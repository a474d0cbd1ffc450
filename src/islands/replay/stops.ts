import type { Run } from '#domain/learner/runs.ts';
import { exchangeOf, openingOf } from '#domain/simulation/conversation.ts';
import type { PlayedChoice } from '#domain/simulation/playthrough.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import type { LineScript } from '#domain/simulation/script.ts';
import type { Material } from './material.ts';

/** One step of a run, as it is walked through. */
export interface Stop {
  /** Simulated minute at which it began. */
  readonly minute: number;
  readonly place: string;
  /** What is said, from top to bottom. */
  readonly said: readonly Said[];
  readonly played: PlayedChoice;
}

export type Said =
  | { readonly kind: 'line'; readonly line: LineScript }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'choice'; readonly text: string };

/** The steps of a run under today’s rules, as far as they allow it. */
export function stopsOf(material: Material, { transcript }: Run): readonly Stop[] {
  const { rules, script } = material;
  const choices = transcript.steps.map(({ choice }) => choice);
  return playThrough(rules, choices).map((played, at) => {
    const { before } = played;
    const asked = material.questions[script.scenes[before.scene]?.asks ?? ''];
    const answer = asked && answerOf(material, asked.options, transcript.steps[at]?.answer);
    const entries = [
      ...openingOf(script, before, at),
      ...exchangeOf(script, played, at, answer),
    ].filter((entry) => entry.kind !== 'scene');
    const question: readonly Said[] = asked ? [{ kind: 'question', text: asked.prompt }] : [];
    const opening = entries.filter(({ key }) => key.endsWith('-says'));
    return {
      minute: before.minutes,
      place: script.scenes[before.scene]?.touchpoint ?? '',
      said: [...opening, ...question, ...entries.filter((entry) => !opening.includes(entry))],
      played,
    };
  });
}

/** What was answered, in words; silence where the time was over. */
function answerOf(
  { words }: Material,
  options: Readonly<Record<string, string>>,
  answer: readonly string[] | undefined,
): string {
  return answer ? answer.map((id) => options[id] ?? id).join(' · ') : words.silence;
}
