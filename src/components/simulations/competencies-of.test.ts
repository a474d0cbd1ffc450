import { expect, test } from 'vitest';
import type { Simulation } from '#domain/simulation/schema.ts';
import { competenciesOf } from './competencies-of.ts';

test('competencies come with the most scored first, and none that is never scored', () => {
  const simulation = {
    scenes: {
      arrival: { choices: { ask: { scores: { notice: 2, recognize: 1 } }, wait: { scores: {} } } },
      lobby: { choices: { tell: { scores: { inform: 3 } }, listen: { scores: { notice: 2 } } } },
    },
  } as unknown as Simulation;
  expect(competenciesOf(simulation)).toEqual(['notice', 'inform', 'recognize']);
});
