import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIGHEST, LOWEST } from '#domain/simulation/impression.ts';
import { columnOf, feelingAt, heightOf, narrowPeak, stripsOf, widePeak } from './peak-drawing.ts';

const drawing = fc.constantFrom(narrowPeak, widePeak);

test('a dot let go where a feeling is drawn has that feeling', () => {
  fc.assert(
    fc.property(drawing, fc.integer({ min: LOWEST, max: HIGHEST }), (on, feeling) => {
      expect(feelingAt(on, heightOf(on, feeling))).toBe(feeling);
    }),
  );
});

test('a dot dragged out of the drawing stays on the ladder', () => {
  expect(feelingAt(narrowPeak, -500)).toBe(HIGHEST);
  expect(feelingAt(narrowPeak, 5000)).toBe(LOWEST);
});

test('the five strips lie on one another without a gap, Boo at the bottom', () => {
  const strips = stripsOf(widePeak).toReversed();
  let foot = 0;
  for (const { top, height } of strips) {
    expect(top).toBe(foot);
    foot = top + height;
  }
  expect(strips.map(({ band }) => band)).toEqual(['wow', 'aha', 'ok', 'arrgh', 'boo']);
  expect(foot).toBe(heightOf(widePeak, LOWEST - 0.5));
});

test('the touchpoints stand evenly within the bounds of the line', () => {
  const columns = [0, 1, 2, 3, 4].map((touchpoint) => columnOf(widePeak, touchpoint));
  expect(columns[2]).toBe((widePeak.left + widePeak.right) / 2);
  expect(columns[0]! - widePeak.left).toBeCloseTo(widePeak.right - columns[4]!);
});
