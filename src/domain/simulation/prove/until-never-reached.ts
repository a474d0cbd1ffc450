import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import { passMinutes } from '../pass-minutes.ts';
import type { Until } from '../rules.ts';
import type { EncounterState } from '../state.ts';
import type { Material, Proof } from './material.ts';
import { written } from './paths.ts';

/** How far the proof looks ahead for what is waited for: beyond any wait that may be written. */
const LONGEST = 480;

/**
 * `until-never-reached`: a choice waits until processes are in some states, and in no run do they come to it within its
 * `max` minutes, so that it always waits in vain. One that nobody can take is reported as that.
 */
export const untilNeverReached: Proof = (material) =>
  eachChoice(material.simulation).flatMap(({ scene, id, choice: { takes }, path }) => {
    if (typeof takes === 'number') return [];
    const waits = waitsOf(material, scene, id);
    if (
      waits.length === 0 ||
      waits.some(({ state }) => minutesUntil(material, state, takes) !== undefined)
    )
      return [];
    const longer = { ...takes, max: LONGEST };
    const needed = waits.flatMap(({ state }) => minutesUntil(material, state, longer) ?? []);
    const soonest = needed.length > 0 ? needed.reduce((a, b) => Math.min(a, b)) : undefined;
    const first = waits[0]?.node ?? 0;
    return problem(
      'until-never-reached',
      [...path, 'takes'],
      `Choice "${id}" in scene "${scene}" waits until ${inWords(takes)}, and its ${takes.max} minutes always pass first: ${
        soonest === undefined
          ? `that never comes, ${written(material.pathTo(first))} and in every other run`
          : `the soonest would be ${soonest}`
      }.`,
      soonest === undefined
        ? 'wait for a state that can still follow, let a signal lead to it before, or write the minutes: `takes: 5`.'
        : `let it wait longer (\`max: ${soonest}\` or more), or let the process be sooner.`,
    );
  });

/** Where the choice can be taken; states whose processes stand alike count once. */
function waitsOf({ graph, nodesIn }: Material, scene: string, id: string) {
  const waits = new Map<string, { readonly node: number; readonly state: EncounterState }>();
  for (const node of nodesIn(scene)) {
    const { state, edges } = graph.nodes[node] ?? { state: undefined, edges: [] };
    if (!state || !edges.some(({ choice }) => choice === id)) continue;
    const key = JSON.stringify(state.processes);
    if (!waits.has(key)) waits.set(key, { node, state });
  }
  return [...waits.values()];
}

/** The minutes after which the wait is over because it is reached; undefined when it is not. */
function minutesUntil(
  { rules }: Material,
  state: EncounterState,
  takes: Until,
): number | undefined {
  const after = passMinutes(rules, state, [], takes);
  const isReached = Object.entries(takes.until).every(
    ([process, wanted]) => after.processes[process]?.state === wanted,
  );
  return isReached ? after.minutes - state.minutes : undefined;
}

function inWords({ until }: Until): string {
  return Object.entries(until)
    .map(([process, state]) => `"${process}" is in "${state}"`)
    .join(' and ');
}
