import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIGHEST, LOWEST } from '#domain/simulation/impression.ts';
import { columnOf, feelingAt, heightOf, peak, strips } from './peak-drawing.ts';

test('a dot let go where a feeling is drawn has that feeling', () => {
  fc.assert(
    fc.property(fc.integer({ min: LOWEST, max: HIGHEST }), (feeling) => {
      expect(feelingAt(heightOf(feeling))).toBe(feeling);
    }),
  );
});

test('a dot dragged out of the drawing stays on the ladder', () => {
  expect(feelingAt(-500)).toBe(HIGHEST);
  expect(feelingAt(5000)).toBe(LOWEST);
});

test('the five strips lie on one another without a gap, Boo at the bottom', () => {
  const fromTop = strips().toReversed();
  let foot = 0;
  for (const { top, height } of fromTop) {
    expect(top).toBe(foot);
    foot = top + height;
  }
  expect(fromTop.map(({ band }) => band)).toEqual(['wow', 'aha', 'ok', 'arrgh', 'boo']);
  expect(foot).toBe(heightOf(LOWEST - 0.5));
});

test('the touchpoints stand evenly within the bounds of the line', () => {
  const columns = [0, 1, 2, 3, 4].map((touchpoint) => columnOf(touchpoint));
  expect(columns[2]).toBe((peak.left + peak.right) / 2);
  expect(columns[0]! - peak.left).toBeCloseTo(peak.right - columns[4]!);
});
