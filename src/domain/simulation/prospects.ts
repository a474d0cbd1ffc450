import { edgeOdds } from './edge-odds.ts';
import type { Edge, SimulationGraph } from './explore.ts';
import { likelihoods } from './likelihoods.ts';
import { mainFeeling } from './main-feeling.ts';
import type { Rules } from './rules.ts';

/** The best that can still be reached from a node. Compared in the order of the fields. */
export interface BestAhead {
  /** More is better. */
  readonly points: number;
  /** Final feeling of the main customer; more is better. 0 where there is none. */
  readonly feeling: number;
  /** Thousand rupiah still spent; less is better. */
  readonly spent: number;
  /** Minutes still passed; fewer is better. */
  readonly minutes: number;
  /** The choice that leads there; undefined where the encounter is over. */
  readonly edge: Edge | undefined;
}

/** What is ahead of each node, by its number: points still to come, not those already made. */
export interface Prospects {
  readonly best: readonly BestAhead[];
  readonly worst: readonly number[];
  /** The exact mean when each open choice is as likely as the others, and each answer to a question is. */
  readonly mean: readonly number[];
  /** Bounds of each competency by itself, from the start. */
  readonly competencies: Readonly<
    Record<string, { readonly best: number; readonly worst: number }>
  >;
  /** How likely random play comes to each ending, by id. They sum to 1. */
  readonly endings: Readonly<Record<string, number>>;
}

/**
 * Best, worst, mean and the share of each ending, in one pass each over the graph, which has no cycles.
 * @throws {RangeError} when the graph has a cycle: a choice that leads back without `times`.
 */
export function prospectsOf(rules: Rules, graph: SimulationGraph): Prospects {
  const order = backwards(graph);
  const best = forEachNode<BestAhead>(graph);
  const worst = forEachNode<number>(graph);
  const mean = forEachNode<number>(graph);
  for (const node of order) {
    const { state, edges } = nodeAt(graph, node);
    const gains = edges.map((edge) => pointsOf(rules, graph, node, edge.choice));
    const odds = edgeOdds(rules, state.scene, edges);
    worst[node] = lowest(edges.map(({ to }, i) => at(gains, i) + at(worst, to)));
    mean[node] = average(
      edges.map(({ to }, i) => at(gains, i) + at(mean, to)),
      odds,
    );
    best[node] = bestOf(rules, graph, node, best, gains);
  }
  return {
    best,
    worst,
    mean,
    competencies: competencyBounds(rules, graph, order),
    endings: endingShares(rules, graph, order),
  };
}

/** The points of a choice taken in a node: all competencies, or one. */
export function pointsOf(
  rules: Rules,
  graph: SimulationGraph,
  node: number,
  choice: string,
  competency?: string,
) {
  const scores = rules.scenes[nodeAt(graph, node).state.scene]?.choices[choice]?.scores ?? {};
  return competency === undefined
    ? Object.values(scores).reduce((sum, score) => sum + score, 0)
    : (scores[competency] ?? 0);
}

function bestOf(
  rules: Rules,
  graph: SimulationGraph,
  node: number,
  best: readonly BestAhead[],
  gains: readonly number[],
) {
  const { state, edges } = nodeAt(graph, node);
  const feeling = mainFeeling(rules, state) ?? 0;
  const options = edges.map((edge, i): BestAhead => {
    const ahead = best[edge.to] as BestAhead;
    const choice = rules.scenes[state.scene]?.choices[edge.choice];
    return {
      points: at(gains, i) + ahead.points,
      feeling: ahead.feeling,
      spent: (choice?.costs ?? 0) + ahead.spent,
      minutes: edge.minutes + ahead.minutes,
      edge,
    };
  });
  return (
    options.sort(betterFirst)[0] ?? { points: 0, feeling, spent: 0, minutes: 0, edge: undefined }
  );
}

function betterFirst(a: BestAhead, b: BestAhead): number {
  return (
    b.points - a.points ||
    b.feeling - a.feeling ||
    a.spent - b.spent ||
    a.minutes - b.minutes ||
    ((a.edge?.choice ?? '') < (b.edge?.choice ?? '') ? -1 : 1)
  );
}

function competencyBounds(rules: Rules, graph: SimulationGraph, order: readonly number[]) {
  const ids = new Set(
    Object.values(rules.scenes).flatMap(({ choices }) =>
      Object.values(choices).flatMap(({ scores }) => Object.keys(scores ?? {})),
    ),
  );
  return Object.fromEntries(
    [...ids].sort().map((id) => {
      const best = forEachNode<number>(graph);
      const worst = forEachNode<number>(graph);
      for (const node of order) {
        const { edges } = nodeAt(graph, node);
        const gains = edges.map((edge) => pointsOf(rules, graph, node, edge.choice, id));
        best[node] = highest(edges.map(({ to }, i) => at(gains, i) + at(best, to)));
        worst[node] = lowest(edges.map(({ to }, i) => at(gains, i) + at(worst, to)));
      }
      return [id, { best: at(best, 0), worst: at(worst, 0) }];
    }),
  );
}

function endingShares(
  rules: Rules,
  graph: SimulationGraph,
  order: readonly number[],
): Readonly<Record<string, number>> {
  const likely = likelihoods(rules, graph, order);
  const shares: Record<string, number> = {};
  graph.nodes.forEach(({ ending }, node) => {
    if (ending) shares[ending] = (shares[ending] ?? 0) + at(likely, node);
  });
  return shares;
}

/** Every node after all that follow it. @throws {RangeError} when the graph has a cycle. */
export function backwards(graph: SimulationGraph): readonly number[] {
  const before: number[][] = graph.nodes.map(() => []);
  const ahead = graph.nodes.map(({ edges }) => edges.length);
  graph.nodes.forEach(({ edges }, node) => edges.forEach(({ to }) => before[to]?.push(node)));
  const order = graph.nodes.flatMap(({ edges }, node) => (edges.length === 0 ? [node] : []));
  for (const node of order) {
    for (const previous of before[node] ?? []) {
      ahead[previous] = at(ahead, previous) - 1;
      if (ahead[previous] === 0) order.push(previous);
    }
  }
  if (order.length < graph.nodes.length) {
    throw new RangeError(
      'The graph has a cycle: a choice leads back to its scene without `times`.',
    );
  }
  return order;
}

/** A place for each node. Of full length at once: an array that is filled from its far end turns into a slow one. */
function forEachNode<T>(graph: SimulationGraph): T[] {
  return new Array<T>(graph.nodes.length);
}

function nodeAt(graph: SimulationGraph, node: number) {
  const found = graph.nodes[node];
  if (!found) throw new RangeError(`The graph has no node ${node}.`);
  return found;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}

const highest = (numbers: readonly number[]) => (numbers.length ? Math.max(...numbers) : 0);
const lowest = (numbers: readonly number[]) => (numbers.length ? Math.min(...numbers) : 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** The mean, weighed by `odds` where there are some; 0 of nothing. */
function average(numbers: readonly number[], odds: readonly number[] | undefined): number {
  if (odds) return sum(numbers.map((number, i) => number * at(odds, i)));
  return numbers.length ? sum(numbers) / numbers.length : 0;
}
