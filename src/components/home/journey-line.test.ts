import { describe, expect, test } from 'vitest';
import type { Stop } from '#domain/course/journey.ts';
import { journeyLine } from './journey-line.ts';

const lesson = (id: string): Stop => ({ kind: 'lesson', id, module: 'touchpoints-and-moments' });
const play = (id: string): Stop => ({ kind: 'simulation', id, module: 'touchpoints-and-moments' });

describe('the line of the map', () => {
  const line = journeyLine([
    [],
    [lesson('touchpoints'), lesson('moments-of-truth'), play('hotel-room-not-ready')],
    [lesson('ok-aha-wow')],
    [],
  ]);

  test('has a point for each stop, and one for each stage without stops', () => {
    expect(line.points.map(({ kind }) => kind)).toEqual([
      'stage',
      'lesson',
      'lesson',
      'simulation',
      'lesson',
      'stage',
    ]);
    expect(line.points.map(({ stop }) => stop)).toEqual([undefined, 0, 1, 2, 3, undefined]);
  });

  test('goes on from point to point, each in its own stage', () => {
    const stage = line.width / 4;
    line.points.forEach((point, index) => {
      expect(Math.floor(point.x / stage)).toBe(point.stage);
      expect(point.x).toBeGreaterThan(line.points[index - 1]?.x ?? 0);
    });
  });

  test('rises from the first stage to the last, and stays on the map', () => {
    const heights = line.points.map(({ y }) => y);
    expect(Math.max(...heights)).toBe(heights.at(0));
    expect(Math.min(...heights)).toBe(heights.at(-1));
    expect(heights.every((y) => y > 0 && y < line.height)).toBe(true);
  });

  test('has a curve between each two points, which ends at the later one', () => {
    expect(line.curves).toHaveLength(line.points.length - 1);
    line.curves.forEach((curve, index) => {
      const { x, y } = line.points[index + 1]!;
      expect(curve).toMatch(/^C/);
      expect(curve.endsWith(`${x},${y}`)).toBe(true);
    });
  });
});
