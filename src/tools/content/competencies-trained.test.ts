import { expect, test } from 'vitest';
import { competenciesTrained } from './competencies-trained.ts';

test('each competency is told with the simulations that train it, and one that none trains says so', () => {
  const points = (best: number) => ({ best, worst: 0, mean: 0 });
  const reports = [
    { competencies: { notice: points(3), hold: points(2) } },
    { competencies: { notice: points(1), hold: points(0) } },
  ];
  expect(competenciesTrained(['notice', 'hold', 'observe'], reports)).toBe(
    'competencies trained, in so many simulations: notice 2 · hold 1 · observe in none',
  );
});
