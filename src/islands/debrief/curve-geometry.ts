import { scaleLinear, scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Band } from '#domain/simulation/impression.ts';
import { bandOf, bands, HIGHEST, LOWEST } from '#domain/simulation/impression.ts';

/** Where things lie in the picture of feelings over a run, in pixels. */
export interface CurveGeometry {
  readonly bands: readonly { readonly band: Band; readonly y: number; readonly height: number }[];
  /** One a line that was given, in its order. */
  readonly lines: readonly DrawnLine[];
  y(feeling: number): number;
}

export interface DrawnLine {
  /** One an entry. */
  readonly points: readonly Point[];
  /** The path's `d`. */
  readonly path: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Field {
  readonly width: number;
  readonly height: number;
  /** What is left free at the sides. */
  readonly left: number;
  readonly right: number;
  /** Whether entries of one number stand above each other; otherwise each line is spread over the whole width. */
  readonly aligned?: boolean | undefined;
}

/** Feelings as lines: entries at equal distances from left to right, feelings from the bottom up. */
export function curveGeometry(
  lines: readonly (readonly number[])[],
  { width, height, left, right, aligned }: Field,
): CurveGeometry {
  const y = scaleLinear([LOWEST - 0.6, HIGHEST + 0.6], [height, 0]);
  const most = Math.max(...lines.map(({ length }) => length));
  return {
    bands: bands.map((band) => {
      const inside = feelings.filter((feeling) => bandOf(feeling) === band);
      const top = y(Math.max(...inside) + (band === 'wow' ? 0.6 : 0.5));
      const bottom = y(Math.min(...inside) - (band === 'boo' ? 0.6 : 0.5));
      return { band, y: top + 1, height: bottom - top - 2 };
    }),
    lines: lines.map((values) => {
      const places = Array.from({ length: aligned ? most : values.length }, (_, at) => at);
      const x = scalePoint(places, [left + 14, width - right]);
      const points = values.map((value, at) => ({ x: x(at) ?? left, y: y(value) }));
      return { points, path: path(points) };
    }),
    y,
  };
}

const feelings = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, at) => LOWEST + at);

function path(points: readonly Point[]): string {
  const draw = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX);
  return draw([...points]) ?? '';
}
