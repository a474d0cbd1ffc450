import { expect, test } from 'vitest';
import { multipleChoice } from './multiple-choice.ts';

const touchpointsOfAShop = {
  keepOrder: false,
  options: [
    { id: 'courier', right: true },
    { id: 'manual', right: true },
    { id: 'neighbour', right: true },
    { id: 'stock-plan', right: false },
    { id: 'power-cut', right: false },
  ],
};

function points(answer: readonly string[], question = touchpointsOfAShop): number {
  const grade = multipleChoice.grade(question, answer);
  return grade.kind === 'graded' ? grade.points : 0;
}

test.each([
  [['courier', 'manual', 'neighbour'], 1],
  [['courier', 'manual'], 2 / 3],
  [['courier', 'manual', 'stock-plan'], 2 / 3 - 1 / 2],
  [['courier', 'stock-plan'], 0],
  [['power-cut'], 0],
])('%s earns %d', (answer, expected) => {
  expect(points(answer)).toBeCloseTo(expected);
});

test('choosing everything earns nothing', () => {
  expect(points(touchpointsOfAShop.options.map(({ id }) => id))).toBe(0);
});

test('a coin tossed for each of two right and two wrong options expects 3/16', () => {
  const options = touchpointsOfAShop.options.filter(({ id }) => id !== 'neighbour');
  const question = { ...touchpointsOfAShop, options };
  const everyToss = Array.from({ length: 16 }, (_, toss) =>
    options.flatMap(({ id }, place) => ((toss >> place) & 1 ? [id] : [])),
  );
  const sum = everyToss.reduce((total, answer) => total + points(answer, question), 0);
  expect(sum / 16).toBeCloseTo(3 / 16);
});
