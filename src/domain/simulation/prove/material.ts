import type { Problem } from '../../shared/problem.ts';
import type { Questions } from '../asked-question.ts';
import { conditionsOfLines } from '../each-condition.ts';
import type { SimulationGraph } from '../explore.ts';
import { explore } from '../explore.ts';
import type { Prospects } from '../prospects.ts';
import { prospectsOf } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import { rulesOf } from '../rules-of.ts';
import type { Encounter, Simulation } from '../schema.ts';
import type { Bounds } from '../score.ts';
import { boundsOf } from '../score.ts';
import { pathsIn } from './paths.ts';
import type { ScoredGraph } from './scored-graph.ts';
import { scoredGraph } from './scored-graph.ts';

/** What the proofs look at: the simulation, and every state it can come to. */
export interface Material {
  readonly simulation: Simulation;
  readonly rules: Rules;
  readonly graph: SimulationGraph;
  readonly prospects: Prospects;
  readonly bounds: Bounds;
  readonly scored: ScoredGraph;
  /** The share from which a run is mastered, 0 … 1. */
  readonly mastery: number;
  /** The nodes of a scene or of `end`, those nearest to the start first; none when no run comes there. */
  readonly nodesIn: (scene: string) => readonly number[];
  /** The shortest way from the start to a node, as the choices taken; empty for the start itself. */
  readonly pathTo: (node: number) => readonly string[];
}

/** A rule: each has a permanent code, a file and a message of its own. */
export type Proof = (material: Material) => readonly Problem[];

/** A rule that makes sense of an encounter only: a visit has nobody to please, and nothing to give. */
export type EncounterProof = (
  material: Material & { readonly simulation: Encounter },
) => readonly Problem[];

export interface ProveOptions {
  /** The share from which a run is mastered, 0 … 1. Default 0.8. */
  readonly mastery?: number | undefined;
  /** How many states are walked at most. Default 200,000. */
  readonly limit?: number | undefined;
  /** The questions that it may ask. */
  readonly questions?: Questions | undefined;
}

/** Walks a simulation whose references are right and whose loops are counted. @throws {TooManyStates} past `limit`. */
export function materialOf(
  simulation: Simulation,
  { mastery = 0.8, limit, questions }: ProveOptions = {},
): Material {
  const rules = rulesOf(simulation, questions);
  const alsoRead = conditionsOfLines(simulation);
  const graph = explore(rules, limit === undefined ? { alsoRead } : { alsoRead, limit });
  const prospects = prospectsOf(rules, graph);
  const bounds = boundsOf(prospects);
  const scenes = Map.groupBy(graph.nodes.keys(), (node) => graph.nodes[node]?.state.scene ?? '');
  return {
    simulation,
    rules,
    graph,
    prospects,
    bounds,
    scored: scoredGraph(rules, graph, Object.keys(bounds.competencies)),
    mastery,
    nodesIn: (scene) => scenes.get(scene) ?? [],
    pathTo: pathsIn(graph),
  };
}
