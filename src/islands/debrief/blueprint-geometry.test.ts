import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#domain/simulation/debrief/blueprint.ts';
import { blueprintGeometry } from './blueprint-geometry.ts';

const step = (from: number, to: number) => ({
  scene: 'desk',
  choice: 'wait',
  from,
  to,
  waits: [],
  signals: [],
});
const promise = (given: number, settled: number) => ({
  promise: 'room',
  to: 'ratna',
  given: { step: given, minute: given * 10 },
  settled: { step: settled, minute: settled * 10 },
  due: 20,
  moved: 0,
  status: 'kept' as const,
});
const blueprint: Blueprint = {
  steps: [step(0, 10), step(10, 10), step(10, 20), step(20, 30)],
  processes: [{ process: 'room', stretches: [] }],
  promises: [promise(0, 2), promise(2, 3), promise(1, 3)],
  failPoints: [],
};
const whole = blueprintGeometry(blueprint, { from: 0, to: 4, width: 400, on: 'screen' });

describe('where a minute lies', () => {
  test('is in the column of its choice, as far as the minutes have passed', () => {
    expect(whole.x({ step: 0, minute: 0 })).toBe(0);
    expect(whole.x({ step: 0, minute: 5 })).toBe(50);
    expect(whole.x({ step: 3, minute: 30 })).toBe(400);
  });

  test('of a choice that takes no time is where it is over', () => {
    expect(whole.x({ step: 1, minute: 10 })).toBe(200);
  });

  test('outside of what is drawn is its edge', () => {
    const second = blueprintGeometry(blueprint, { from: 2, to: 4, width: 400, on: 'screen' });
    expect(second.x({ step: 0, minute: 5 })).toBe(0);
    expect(second.x({ step: 2, minute: 15 })).toBe(100);
  });
});

test('promises that run at the same time lie in rows of their own', () => {
  expect(whole.rowOfPromise).toEqual([0, 1, 2].map((at) => (at === 1 ? 0 : at / 2)));
  expect(whole.lanes.promises).toHaveLength(2);
});

test('lanes lie below each other, with the lines between them', () => {
  const { customer, front, processes } = whole.lanes;
  const order = [customer.y, whole.interaction, front.y, whole.visibility, processes[0]?.y ?? 0];
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(whole.height).toBeGreaterThan(processes[0]?.y ?? 0);
});
