import type { Bounds } from '../score.ts';
import { scoreOf } from '../score.ts';
import type { ScoredEdge, ScoredGraph } from './scored-graph.ts';

/** Which runs are asked about. */
export interface RunsAsked {
  /** Whether a run may take an edge; every edge when left out. */
  readonly takes?: (node: number, choice: string) => boolean;
  /** Whether a run may come to an ending; any when left out. */
  readonly endsIn?: (ending: string) => boolean;
}

/** More partial runs than this are not compared: the search then gives up, and finds nothing. */
const MOST_RUNS_SO_FAR = 300_000;

/**
 * The choices of a mastered run among those asked about, or undefined when there is none.
 *
 * Exact: of two partial runs that stand at one node with the same points in every competency, as far as its lowest
 * band reaches, only the one with more points in all can matter; and none that can no longer be mastered does.
 */
export function masteredRun(
  graph: ScoredGraph,
  bounds: Bounds,
  mastery: number,
  asked: RunsAsked = {},
): readonly string[] | undefined {
  const most = mostAhead(graph, asked, ({ points }) => points);
  const enough = bounds.worst + mastery * (bounds.best - bounds.worst) - ROUNDING;
  if ((most[0] ?? -Infinity) < enough) return undefined;
  const needs = graph.competencies.map((id) => leavesLowestBand(bounds.competencies[id]));
  const ahead = needs.map((_, part) => mostAhead(graph, asked, ({ parts }) => parts[part] ?? 0));

  const canBeMastered = ({ points, parts }: RunSoFar, node: number) =>
    points + (most[node] ?? -Infinity) >= enough &&
    needs.every((need, part) => (parts[part] ?? 0) + (ahead[part]?.[node] ?? 0) >= need);

  const standing = new Array<Map<string, RunSoFar> | undefined>(graph.nodes.length);
  standing[0] = new Map([['', { points: 0, parts: needs.map(() => 0), last: undefined }]]);
  let compared = 0;
  for (const node of graph.order.toReversed()) {
    const { edges, ending } = graph.nodes[node] ?? { edges: [], ending: undefined };
    for (const run of standing[node]?.values() ?? []) {
      if (ending !== undefined && isMastered(run)) return choicesOf(run);
      for (const edge of edges) {
        if (asked.takes && !asked.takes(node, edge.choice)) continue;
        const next = taken(run, edge);
        if (!canBeMastered(next, edge.to)) continue;
        if ((compared += 1) > MOST_RUNS_SO_FAR) return undefined;
        keepBest((standing[edge.to] ??= new Map()), next, needs);
      }
    }
  }
  return undefined;

  function isMastered({ parts }: RunSoFar): boolean {
    const points = Object.fromEntries(graph.competencies.map((id, at) => [id, parts[at] ?? 0]));
    return scoreOf(points, bounds, mastery).mastered;
  }
}

function keepBest(standing: Map<string, RunSoFar>, run: RunSoFar, needs: readonly number[]): void {
  const key = run.parts.map((points, part) => Math.min(points, needs[part] ?? 0)).join();
  if ((standing.get(key)?.points ?? -Infinity) < run.points) standing.set(key, run);
}

/** The most that can still be earned from each node by the runs asked about; −Infinity where none of them leads on. */
export function mostAhead(
  graph: ScoredGraph,
  { takes = () => true, endsIn = () => true }: RunsAsked,
  earned: (edge: ScoredEdge) => number,
): Float64Array {
  const most = new Float64Array(graph.nodes.length);
  for (const node of graph.order) {
    const { edges = [], ending } = graph.nodes[node] ?? {};
    let best = ending !== undefined && endsIn(ending) ? 0 : -Infinity;
    for (const edge of edges) {
      if (takes(node, edge.choice))
        best = Math.max(best, earned(edge) + (most[edge.to] ?? -Infinity));
    }
    most[node] = best;
  }
  return most;
}

/** A run as far as it has come. */
interface RunSoFar {
  readonly points: number;
  readonly parts: readonly number[];
  readonly last: { readonly choice: string; readonly before: RunSoFar } | undefined;
}

/** Shares are divided; a hair less than enough is left to the score itself to judge. */
const ROUNDING = 1e-9;

function taken(before: RunSoFar, { choice, points, parts }: ScoredEdge): RunSoFar {
  return {
    points: before.points + points,
    parts: before.parts.map((sum, part) => sum + (parts[part] ?? 0)),
    last: { choice, before },
  };
}

/** The points from which a competency is above its lowest band, a quarter of what lies between its bounds. */
function leavesLowestBand(own: { readonly best: number; readonly worst: number } | undefined) {
  if (!own || own.best === own.worst) return -Infinity;
  return own.worst + (own.best - own.worst) / 4 - ROUNDING;
}

function choicesOf(run: RunSoFar): readonly string[] {
  const choices: string[] = [];
  for (let at = run.last; at; at = at.before.last) choices.push(at.choice);
  return choices.reverse();
}
