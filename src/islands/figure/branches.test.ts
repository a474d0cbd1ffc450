import { expect, test } from 'vitest';
import { narrowBranches, wideBranches } from './branches.ts';

test.each([
  ['a phone', narrowBranches],
  ['a wide page', wideBranches],
])('on %s the branches part from what is expected, each to its own height', (_, drawing) => {
  const [before, after, never] = drawing.ends.map(({ at }) => at.y);
  const { top, height } = drawing.expected;
  expect(before).toBeLessThan(top);
  expect(after).toBeGreaterThan(top + height);
  expect(never).toBeGreaterThan(after ?? 0);
  expect(never).toBeLessThan(drawing.foot);
  for (const { at } of drawing.touchpoints) {
    expect(at.y).toBeGreaterThan(top);
    expect(at.y).toBeLessThan(top + height);
  }
});

test('every branch leaves from the moment of truth', () => {
  const { x, y } = wideBranches.moment;
  for (const { line } of wideBranches.ends) expect(line.startsWith(`M${x} ${y}`)).toBe(true);
});
