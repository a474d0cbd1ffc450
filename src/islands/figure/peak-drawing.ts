import { bandOf, bands, HIGHEST, LOWEST } from '#domain/simulation/impression.ts';
import { touchpoints } from './recollection.ts';

/** A drawing of feelings over one visit, on one width. `left` and `right` bound the part where the line runs. */
export interface PeakDrawing {
  readonly kind: 'narrow' | 'wide';
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The height of one step of feeling. */
  readonly step: number;
}

export const narrowPeak: PeakDrawing = {
  kind: 'narrow',
  width: 296,
  left: 64,
  right: 277,
  step: 16,
};
export const widePeak: PeakDrawing = { kind: 'wide', width: 596, left: 76, right: 570, step: 18 };

/** The middle of a touchpoint's column; touchpoints count from 0. */
export function columnOf({ left, right }: PeakDrawing, touchpoint: number): number {
  return left + ((touchpoint + 0.5) * (right - left)) / touchpoints.length;
}

/** How far from the top a feeling is drawn. Half a step of room lies above the highest and below the lowest. */
export function heightOf({ step }: PeakDrawing, feeling: number): number {
  return (HIGHEST + 0.5 - feeling) * step;
}

/** The whole feeling nearest to a distance from the top: the inverse of `heightOf`, kept within −6 … +6. */
export function feelingAt({ step }: PeakDrawing, y: number): number {
  const feeling = Math.round(HIGHEST + 0.5 - y / step);
  return Math.min(HIGHEST, Math.max(LOWEST, feeling)) + 0;
}

/** The five bands as strips of the drawing, from the lowest. */
export function stripsOf(drawing: PeakDrawing) {
  const feelings = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index);
  return bands.map((band) => {
    const inside = feelings.filter((feeling) => bandOf(feeling) === band);
    const top = heightOf(drawing, Math.max(...inside) + 0.5);
    return { band, top, height: inside.length * drawing.step };
  });
}
