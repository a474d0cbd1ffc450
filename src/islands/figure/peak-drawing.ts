import { bandOf, bands, HIGHEST, LOWEST } from '#domain/simulation/impression.ts';
import { touchpoints } from './recollection.ts';

/** The drawing of feelings over one visit. `left` and `right` bound the part where the line runs. */
export const peak = { width: 296, left: 64, right: 277 } as const;

/** The height of one step of feeling. */
const step = 16;

/** The middle of a touchpoint's column; touchpoints count from 0. */
export function columnOf(touchpoint: number): number {
  return peak.left + ((touchpoint + 0.5) * (peak.right - peak.left)) / touchpoints.length;
}

/** How far from the top a feeling is drawn. Half a step of room lies above the highest and below the lowest. */
export function heightOf(feeling: number): number {
  return (HIGHEST + 0.5 - feeling) * step;
}

/** The whole feeling nearest to a distance from the top: the inverse of `heightOf`, kept within −6 … +6. */
export function feelingAt(y: number): number {
  const feeling = Math.round(HIGHEST + 0.5 - y / step);
  return Math.min(HIGHEST, Math.max(LOWEST, feeling)) + 0;
}

/** The five bands as strips of the drawing, from the lowest. */
export function strips() {
  const feelings = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index);
  return bands.map((band) => {
    const inside = feelings.filter((feeling) => bandOf(feeling) === band);
    const top = heightOf(Math.max(...inside) + 0.5);
    return { band, top, height: inside.length * step };
  });
}
