import { endingOf } from './ending-of.ts';
import { identityOf } from './identity.ts';
import { openChoices } from './open-choices.ts';
import { outlookOfScenes } from './outlook-of-scenes.ts';
import type { Rules } from './rules.ts';
import type { Condition } from './schema/condition.ts';
import { END } from './rules.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

/** Every state that can be reached, through guards, meters and backstage. Node 0 is the start. */
export interface SimulationGraph {
  readonly nodes: readonly GraphNode[];
  /** The node of a state, or undefined when no play leads to it. */
  nodeOf(state: EncounterState): number | undefined;
}

export interface GraphNode {
  /** One state of those that share this node's identity: its points, and what nothing reads, are one path's. */
  readonly state: EncounterState;
  readonly edges: readonly Edge[];
  /** Set when the encounter is over here. */
  readonly ending: string | undefined;
}

export interface Edge {
  readonly choice: string;
  readonly to: number;
  /** How long the choice takes here. */
  readonly minutes: number;
}

export class TooManyStates extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(
      `The simulation has more than ${limit} states. Read fewer variables late, or shorten it.`,
    );
    this.limit = limit;
  }
}

/**
 * Walks every reachable state, breadth first, so that the first path to a node is a shortest one.
 *
 * `identify` says when two states are the same; the default is exact and far smaller than comparing whole states.
 * @throws {TooManyStates} past `limit` states.
 */
export function explore(
  rules: Rules,
  { limit = 200_000, alsoRead, identify = exactIdentity(rules, alsoRead) }: ExploreOptions = {},
): SimulationGraph {
  const index = new Map<string, number>();
  const states: EncounterState[] = [];
  const edges: Edge[][] = [];
  const find = (state: EncounterState): number => {
    const key = identify(state);
    const known = index.get(key);
    if (known !== undefined) return known;
    if (states.length >= limit) throw new TooManyStates(limit);
    index.set(key, states.length);
    return states.push(state) - 1;
  };
  find(initialState(rules));
  for (let node = 0; node < states.length; node += 1) {
    const state = states[node] as EncounterState;
    edges.push(
      openChoices(rules, state).map((choice) => {
        const after = takeChoice(rules, state, choice);
        return { choice, to: find(after), minutes: after.minutes - state.minutes };
      }),
    );
  }
  return {
    nodes: states.map((state, node) => ({
      state,
      edges: edges[node] ?? [],
      ending: state.scene === END ? endingOf(rules, state) : undefined,
    })),
    nodeOf: (state) => index.get(identify(state)),
  };
}

export interface ExploreOptions {
  readonly limit?: number;
  /** Conditions outside the rules that count as read in a scene, such as those of a line's variants. */
  readonly alsoRead?: ((scene: string) => readonly Condition[]) | undefined;
  readonly identify?: (state: EncounterState) => string;
}

function exactIdentity(
  rules: Rules,
  alsoRead: ExploreOptions['alsoRead'],
): (state: EncounterState) => string {
  const outlook = outlookOfScenes(rules, alsoRead);
  return (state) => identityOf(state, outlook);
}
