import { expect, test } from 'vitest';
import { singleChoice } from './single-choice.ts';

const whereTheBillGrew = {
  keepOrder: false,
  options: [
    { id: 'waiting-room', right: false },
    { id: 'cashier', right: true },
    { id: 'everywhere', right: false },
  ],
};

test('the right option earns the point, a wrong one none', () => {
  expect(singleChoice.grade(whereTheBillGrew, ['cashier'])).toMatchObject({ points: 1 });
  expect(singleChoice.grade(whereTheBillGrew, ['everywhere'])).toMatchObject({ points: 0 });
});

test('a blind guess among three expects a third', () => {
  const points = whereTheBillGrew.options.map(({ id }) => {
    const grade = singleChoice.grade(whereTheBillGrew, [id]);
    return grade.kind === 'graded' ? grade.points : 0;
  });
  expect(points.reduce((sum, each) => sum + each) / points.length).toBeCloseTo(1 / 3);
});

test('two options at once answer nothing', () => {
  expect(singleChoice.grade(whereTheBillGrew, ['cashier', 'everywhere'])).toEqual({
    kind: 'blank',
  });
});

test('options of a scale keep their order', () => {
  const scale = { ...whereTheBillGrew, keepOrder: true };
  expect(singleChoice.order(scale, 7)).toEqual(['waiting-room', 'cashier', 'everywhere']);
});
