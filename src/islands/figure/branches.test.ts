import { expect, test } from 'vitest';
import { branchDrawing } from './branches.ts';

test('the branches part from what is expected, each to its own height', () => {
  const drawing = branchDrawing;
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
  const { x, y } = branchDrawing.moment;
  for (const { line } of branchDrawing.ends) expect(line.startsWith(`M${x} ${y}`)).toBe(true);
});
