import { lineSaid } from '#domain/simulation/line-said.ts';
import { openChoices, opennessOf } from '#domain/simulation/open-choices.ts';
import { missesOf, writtenMisses } from '#domain/simulation/prove/misses.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import type { EncounterState } from '#domain/simulation/state.ts';
import { type Described, meters, written } from './described.ts';

/** The scene, its line, and the choices: open ones numbered, closed ones with their reason. */
export function describeTurn(rules: Rules, script: Script, state: EncounterState): Described {
  const scene = script.scenes[state.scene];
  const open = openChoices(rules, state);
  const closed = Object.keys(scene?.choices ?? {}).filter((id) => !open.includes(id));
  const because = Object.fromEntries(closed.map((id) => [id, whyClosed(rules, state, id)]));
  const line = lineSaid(scene?.says, state);
  return {
    text: [
      '',
      `── ${state.scene} · ${scene?.touchpoint} · minute ${state.minutes} · budget ${state.budget} ${'─'.repeat(12)}`,
      meters(state),
      ...written(script, line),
      '',
      ...open.map((id, at) => `  ${at + 1}. ${offered(rules, script, state.scene, id)}  [${id}]`),
      ...closed.map((id) => {
        const shown = scene?.choices[id]?.closed;
        const learners = shown ? `learners read: ${shown}` : 'hidden from learners';
        return `  –  ${id} is closed: ${because[id]} (${learners})`;
      }),
    ].join('\n'),
    data: {
      scene: state.scene,
      minutes: state.minutes,
      budget: state.budget,
      feeling: Object.fromEntries(
        Object.entries(state.customers).map(([id, { feeling }]) => [id, feeling]),
      ),
      processes: Object.fromEntries(
        Object.entries(state.processes).map(([id, { state: at }]) => [id, at]),
      ),
      promises: Object.fromEntries(
        Object.entries(state.promises).map(([id, { status }]) => [id, status]),
      ),
      marks: state.marks,
      says: line?.text,
      open,
      closed,
      closedBecause: because,
    },
  };
}

function offered(rules: Rules, script: Script, scene: string, id: string): string {
  const { text, entitled } = script.scenes[scene]?.choices[id] ?? {};
  const costs = rules.scenes[scene]?.choices[id]?.costs ?? 0;
  return [
    text ?? `(an answer to ${script.scenes[scene]?.asks} that is ${id})`,
    ...(costs ? [`(${costs})`] : []),
    ...(entitled ? [`(${entitled} that are theirs by right)`] : []),
  ].join(' ');
}

/** Why a choice cannot be taken in this state, in a sentence without its end. */
function whyClosed(rules: Rules, state: EncounterState, id: string): string {
  const { when, costs = 0, times } = rules.scenes[state.scene]?.choices[id] ?? {};
  const why = opennessOf(rules, state, id);
  switch (why) {
    case 'budget':
      return `it costs ${costs}, and ${state.budget} is left of the budget`;
    case 'times':
      return `it was taken ${times === 1 ? 'once' : `${times} times`}, as often as it may be`;
    case 'condition':
      return writtenMisses(missesOf(when, state));
    case 'open':
      return 'it is open';
    default:
      return why satisfies never;
  }
}
