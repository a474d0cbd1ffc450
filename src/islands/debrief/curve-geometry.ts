import { scaleLinear, scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Band } from '#domain/simulation/impression.ts';
import { bandOf, bands, HIGHEST, LOWEST } from '#domain/simulation/impression.ts';

/** Where things lie in the picture of a feeling over a run, in pixels. */
export interface CurveGeometry {
  readonly left: number;
  readonly bands: readonly { readonly band: Band; readonly y: number; readonly height: number }[];
  /** One an entry of `lived`. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lived: string;
  readonly best: string;
  y(feeling: number): number;
}

/**
 * The feeling curve in a field of `width` × `height`: entries at equal distances from left to right, feelings from
 * the bottom up. The best line may have another number of entries; it is spread over the same width.
 */
export function curveGeometry(
  lived: readonly number[],
  best: readonly number[],
  { width, height, left, right }: { width: number; height: number; left: number; right: number },
): CurveGeometry {
  const y = scaleLinear([LOWEST - 0.6, HIGHEST + 0.6], [height, 0]);
  return {
    left,
    bands: bands.map((band) => {
      const inside = feelings.filter((feeling) => bandOf(feeling) === band);
      const top = y(Math.max(...inside) + (band === 'wow' ? 0.6 : 0.5));
      const bottom = y(Math.min(...inside) - (band === 'boo' ? 0.6 : 0.5));
      return { band, y: top + 1, height: bottom - top - 2 };
    }),
    points: pointsOf(lived),
    lived: path(pointsOf(lived)),
    best: path(pointsOf(best)),
    y,
  };

  function pointsOf(values: readonly number[]) {
    const x = scalePoint(values.keys(), [left + 14, width - right]);
    return values.map((value, at) => ({ x: x(at) ?? left, y: y(value) }));
  }
}

const feelings = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, at) => LOWEST + at);

function path(points: readonly { readonly x: number; readonly y: number }[]): string {
  const draw = line<{ readonly x: number; readonly y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX);
  return draw([...points]) ?? '';
}
