import { bandOf, remembered } from '#domain/simulation/impression.ts';
import type { LineScript, Script } from '#domain/simulation/script.ts';
import type { EncounterState } from '#domain/simulation/state.ts';

/** A turn as text for a reader and as data for a program. */
export interface Described {
  readonly text: string;
  readonly data: object;
}

/** A line with its speaker, and what can be seen meanwhile. */
export function written(script: Script, line: LineScript | undefined): readonly string[] {
  if (!line) return [];
  const speaker = line.by ? `${script.customers[line.by]?.name}: ` : '';
  return [`  ${speaker}${line.text}`, ...(line.cue ? [`  · ${line.cue}`] : [])];
}

/** How an answer came out, where the learner answers a question instead of choosing. */
export function answered(outcome: string, question = ''): string {
  const how = outcome === 'partly' ? 'partly right' : outcome;
  return `answers ${question} ${how}`;
}

/** Everything that is measured in a state, in a line. */
export function meters(state: EncounterState): string {
  const customers = Object.entries(state.customers).map(([id, { feeling, extreme, resolved }]) => {
    const memory = remembered(extreme, feeling);
    return `${id} ${feeling} ${bandOf(feeling)}, remembers ${memory}${resolved ? ', need met' : ''}`;
  });
  const processes = Object.entries(state.processes).map(
    ([id, { state: at, minutes }]) => `${id}: ${at} ${minutes}`,
  );
  const promises = Object.entries(state.promises).map(
    ([id, { status, due }]) => `promise ${id}: ${status} (${due})`,
  );
  const marks = state.marks.length > 0 ? [`marks: ${state.marks.join(', ')}`] : [];
  return `   ${[...customers, ...processes, ...promises, ...marks].join(' · ')}`;
}
