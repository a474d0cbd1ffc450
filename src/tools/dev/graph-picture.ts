import { Graph, layout } from '@dagrejs/dagre';
import { curveMonotoneY, line } from 'd3-shape';
import { eachChoice } from '#domain/simulation/each-choice.ts';
import { percent } from '#domain/simulation/prove/percent.ts';
import { END } from '#domain/simulation/rules.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { choiceFacts } from './choice-facts.ts';
import type { Walk } from './walk.ts';

/** Everything to draw, in pixels, from the top left. Boxes are placed by their centres. */
export interface GraphPicture {
  readonly width: number;
  readonly height: number;
  /** The id of the first scene. */
  readonly start: string;
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

export interface Box extends Placed {
  /** `missing` is a scene that a choice leads to and that is not written. */
  readonly kind: 'scene' | 'ending' | 'end' | 'missing';
  readonly id: string;
  readonly note: string;
  readonly moment: boolean;
  /** No run comes here. */
  readonly unreached: boolean;
}

/** A choice, or how a conversation that is over comes to an ending. */
export interface Way {
  readonly id: string;
  readonly note: string;
  /** The path's `d`. */
  readonly line: string;
  readonly label: Placed;
  /** No run takes it. */
  readonly untaken: boolean;
  readonly best: boolean;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Facts<T> = Omit<T, keyof Placed | 'line' | 'label'>;

const BOX_HEIGHT = 52;
const LABEL_HEIGHT = 36;

/** The scenes of a simulation with the choices between them, and its endings, laid out from top to bottom. */
export function graphPicture(simulation: Simulation, walk: Walk | undefined): GraphPicture {
  const boxes = boxesOf(simulation, walk);
  const ways = waysOf(simulation, walk);
  const graph = new Graph({ multigraph: true }).setGraph({ nodesep: 28, edgesep: 18, ranksep: 34 });
  for (const [key, box] of boxes) {
    const size = box.kind === 'end' ? { width: 14, height: 14 } : sizeOf(box, 7.6, 44, BOX_HEIGHT);
    graph.setNode(key, size);
  }
  // dagre lays out what comes last on the left: from the last choice to the first, they stand as in the file.
  for (const [at, { from, to, facts }] of [...ways.entries()].toReversed()) {
    const size = {
      ...sizeOf(facts, 6.4, 16, LABEL_HEIGHT),
      labelpos: 'c',
      weight: facts.best ? 4 : 1,
    };
    graph.setEdge(from, to, size, String(at));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    start: simulation.start,
    boxes: [...boxes].map(([key, box]) => ({ ...box, ...(graph.node(key) as Placed) })),
    ways: ways.map(({ from, to, facts }, at) => {
      const edge = graph.edge(from, to, String(at)) as Placed & { points: Placed[] };
      return { ...facts, label: edge, line: curve(edge.points) ?? '' };
    }),
  };
}

const curve = line<Placed>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveMonotoneY);

function boxesOf(simulation: Simulation, walk: Walk | undefined): ReadonlyMap<string, Facts<Box>> {
  const plain = { note: '', moment: false, unreached: false };
  const missing = eachChoice(simulation)
    .map(({ choice: { go } }) => go)
    .filter((go) => go !== END && !simulation.scenes[go]);
  return new Map<string, Facts<Box>>([
    ...Object.entries(simulation.scenes).map(([id, scene]) => {
      const seen = [scene.touchpoint.en, ...(scene.public ? ['public'] : [])].join(' · ');
      const unreached = walk !== undefined && walk.wayTo(id) === undefined;
      const box = { kind: 'scene' as const, id, note: seen, moment: scene.moment, unreached };
      return [`scene ${id}`, box] as const;
    }),
    ...missing.map((id) => {
      const box = { ...plain, kind: 'missing' as const, id, note: 'not written', unreached: true };
      return [`scene ${id}`, box] as const;
    }),
    [`scene ${END}`, { ...plain, kind: 'end', id: END }],
    ...Object.entries(simulation.endings).map(([id, { class: kind }]) => {
      const share = walk?.shareOf(id);
      const note = share === undefined ? kind : `${kind} · ${percent(share)}`;
      const unreached = walk !== undefined && share === undefined;
      return [`ending ${id}`, { ...plain, kind: 'ending', id, note, unreached }] as const;
    }),
  ]);
}

interface Between {
  readonly from: string;
  readonly to: string;
  readonly facts: Facts<Way>;
}

function waysOf(simulation: Simulation, walk: Walk | undefined): readonly Between[] {
  const choices = eachChoice(simulation).map(({ scene, id, choice }): Between => {
    const key = `${scene}/${id}`;
    return {
      from: `scene ${scene}`,
      to: `scene ${choice.go}`,
      facts: {
        id,
        note: choiceFacts(choice, simulation.main),
        untaken: walk !== undefined && !walk.isTaken(key),
        best: walk?.isBest(key) ?? false,
      },
    };
  });
  const endings = Object.keys(simulation.endings).map((id) => ({
    from: `scene ${END}`,
    to: `ending ${id}`,
    facts: {
      id: '',
      note: '',
      untaken: walk !== undefined && walk.shareOf(id) === undefined,
      best: false,
    },
  }));
  return [...choices, ...endings];
}

/** Roughly what two lines of text need. */
function sizeOf(
  { id, note }: { readonly id: string; readonly note: string },
  letter: number,
  room: number,
  height: number,
) {
  const letters = Math.max(id.length, note.length * 0.88);
  return letters === 0 ? { width: 1, height: 1 } : { width: letters * letter + room, height };
}
