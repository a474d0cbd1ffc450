import { expect, test } from 'vitest';
import { runsOf } from '#domain/learner/runs.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { rulesHash } from '#domain/simulation/rules-hash.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';
import { finishedRun } from './finished-run.ts';

const rules = rulesOfShape({ scenes: 4, customers: 2, processes: 1 });

test('the run that is put in the record is a whole one of today’s rules', () => {
  const [run] = runsOf(finishedRun('morning', 'late-order', rules));
  expect(run?.ended?.ending).toBeDefined();
  expect(run?.transcript.rulesHash).toBe(rulesHash(rules));
  const choices = run?.transcript.steps.map(({ choice }) => choice) ?? [];
  expect(playThrough(rules, choices).at(-1)?.after.scene).toBe('end');
});
