import { expect, test } from 'vitest';
import { small } from '../../../tests/support/small-simulation.ts';
import { reportOf } from './report.ts';

test('a report says what random play earns, where it ends, and how far each strategy comes', () => {
  const report = reportOf(small());
  expect(report.states).toBeGreaterThan(20);
  // Best: 2 + 3 + 2 + 2. The notes are offered to one in three, so the news earn 1/3 · (1+0+3)/3 + 2/3 · (1+0)/2 on
  // average; the counter 2/3, the queue 3/3, the end 3/4.
  const news = (1 / 3) * (4 / 3) + (2 / 3) * (1 / 2);
  expect(report.points).toMatchObject({ best: 9, worst: 0 });
  expect(report.points.mean).toBeCloseTo(2 / 3 + news + 1 + 3 / 4, 9);
  expect(report.random.share).toBeCloseTo(report.points.mean / 9, 9);
  expect(report.random.mastered).toBeGreaterThan(0);
  expect(report.competencies['hold']).toEqual({ best: 2, worst: 0, mean: 1 });
  expect(report.strategies.map(({ strategy }) => strategy)).toContain('always-concede');
});

test('the means of the competencies add up to that of the points, the endings to one', () => {
  const { points, competencies, endings } = reportOf(small());
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  expect(sum(Object.values(competencies).map(({ mean }) => mean))).toBeCloseTo(points.mean, 9);
  expect(sum(endings.map(({ share }) => share))).toBeCloseTo(1, 9);
  expect(endings.map(({ id }) => id)).toEqual([
    'told-her-students',
    'spoken-against',
    'never-back',
    'in-time',
    'nothing-to-tell',
  ]);
});
