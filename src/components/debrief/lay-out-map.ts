import { Graph, layout } from '@dagrejs/dagre';
import { curveBumpY, line } from 'd3-shape';
import type { Rules } from '#domain/simulation/rules.ts';
import { END } from '#domain/simulation/rules.ts';
import type { Placed, WholeMap } from '#islands/debrief/whole-map.ts';

const SCENE = { width: 124, height: 46 };
const ENDING = { height: 46, indent: 36, gap: 8 };
const MARGIN = 6;

/**
 * The map of a simulation: its scenes from top to bottom, one way for all choices that lead from one to the same other,
 * and the endings as a list below, where every conversation ends. Laid out by the build, so that no browser has to.
 */
export function layOutMap(rules: Rules): WholeMap {
  const graph = new Graph().setGraph({ nodesep: 26, edgesep: 16, ranksep: 38 });
  for (const scene of Object.keys(rules.scenes)) graph.setNode(scene, { ...SCENE });
  graph.setNode(END, { width: 14, height: 14 });
  // dagre lays out what comes last on the left: from the last to the first, choices stand as in the file.
  const ways = waysOf(rules);
  for (const { from, to } of ways.toReversed()) graph.setEdge(from, to, {});
  layout(graph);
  const { width: wide = 0, height: tall = 0 } = graph.graph() as {
    width?: number;
    height?: number;
  };
  const width = Math.max(wide, 340) + 2 * MARGIN;
  const shift = (width - wide) / 2;
  const end = graph.node(END) as Point;
  return {
    width: Math.round(width),
    height: Math.round(tall + (ENDING.height + ENDING.gap) * rules.endings.length + 2 * MARGIN),
    scenes: Object.keys(rules.scenes).map((id): Placed => {
      const { x, y } = graph.node(id) as Point;
      return {
        id,
        x: Math.round(x - SCENE.width / 2 + shift),
        y: Math.round(y - SCENE.height / 2 + MARGIN),
        ...SCENE,
      };
    }),
    end: { x: Math.round(end.x + shift), y: Math.round(end.y + MARGIN) },
    endings: rules.endings.map(({ id }, at) => ({
      id,
      x: ENDING.indent,
      y: Math.round(tall + MARGIN + ENDING.gap + at * (ENDING.height + ENDING.gap)),
      width: Math.round(width - ENDING.indent - MARGIN),
      height: ENDING.height,
    })),
    ways: ways.map(({ from, to }) => {
      const { points } = graph.edge(from, to) as { points: readonly Point[] };
      const [foot, head] = [graph.node(from) as Box, graph.node(to) as Box];
      const line = [
        { x: foot.x, y: foot.y + foot.height / 2 },
        ...points.slice(1, -1),
        { x: head.x, y: head.y - head.height / 2 },
      ];
      return { from, to, line: drawn(line.map(({ x, y }) => ({ x: x + shift, y: y + MARGIN }))) };
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly height: number;
}

/** Each pair of a scene and what follows it, once. */
function waysOf(rules: Rules): readonly { readonly from: string; readonly to: string }[] {
  return Object.entries(rules.scenes).flatMap(([from, { choices }]) =>
    [...new Set(Object.values(choices).map(({ go }) => go))].map((to) => ({ from, to })),
  );
}

function drawn(points: readonly Point[]): string {
  const draw = line<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveBumpY)
    .digits(0);
  return draw([...points]) ?? '';
}
