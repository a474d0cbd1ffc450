import { curveBumpX, line } from 'd3-shape';
import type { Stop } from '#domain/course/journey.ts';
import type { MapLine, MapPoint } from '#islands/home/journey-map.ts';

const WIDTH = 1120;
const HEIGHT = 232;
const LOWEST = 206;
const HIGHEST = 36;
const WAVE = [0, -2, 3, -3, 2];

/**
 * The learner's line through the stages of the course: each stage as wide as the others, its stops evenly
 * spread, the line rising from the first to the last with the small unevenness of something drawn by hand.
 * A stage without stops has one point of its own.
 */
export function journeyLine(stages: readonly (readonly Stop[])[]): MapLine {
  const width = WIDTH / stages.length;
  let stop = 0;
  const points: MapPoint[] = stages.flatMap((stops, stage) => {
    const places = Math.max(stops.length, 1);
    return Array.from({ length: places }, (_, place) => {
      const kind = stops[place]?.kind;
      const x = width * (stage + (place + 0.5) / places);
      const rise = (x - width / 2) / (WIDTH - width);
      return {
        x: round(x),
        y: round(LOWEST + (HIGHEST - LOWEST) * rise + (WAVE[(stage + place) % WAVE.length] ?? 0)),
        kind: kind ?? 'stage',
        stage,
        stop: kind && stop++,
      };
    });
  });
  const curves = points.slice(1).map((to, index) => curve(points[index] ?? to, to));
  return { width: WIDTH, height: HEIGHT, points, curves };
}

/** The curve between two points, without the move to the first. */
function curve(from: MapPoint, to: MapPoint): string {
  const path = line<MapPoint>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBumpX)
    .digits(1)([from, to]);
  return path?.replace(/^M[^C]*/, '') ?? '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
