import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSimulation } from '#domain/simulation/check-simulation.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { checkEntry } from '#tools/content/check-entry.ts';
import { askedQuestions } from './support/asked-questions.ts';
import { mutateData, mutateText } from './support/mutate.ts';

const concepts =
  'waiting touchpoint channel touchpoint-mot-engagement moment-of-truth peak-end five-impressions ok-aha-wow';
const competencies = 'curb add recognize empower notice inform hold';
const known = {
  concepts: new Set(concepts.split(' ')),
  competencies: new Set(competencies.split(' ')),
  lessons: new Set<string>(),
  questions: askedQuestions,
  mastery: 0.8,
  modules: new Set<string>(),
  banks: new Map(),
  unreadable: new Set<string>(),
  limit: 20_000,
};

/** Of a processor, not of a clock, since others may be at work: far more than any check takes, and no hang. */
const PATIENCE_MS = 3_000;

/** Of a clock, for each group of checks. */
const TIMEOUT_MS = 60_000;

describe.each([
  { name: 'the sample', file: 'tests/samples/simulations/small.yaml', ofData: 800, ofText: 100 },
  {
    name: 'the sample visit',
    file: 'tests/samples/simulations/visit.yaml',
    ofData: 400,
    ofText: 50,
  },
  {
    name: 'the hotel',
    file: 'simulations/hotel-room-not-ready/simulation.yaml',
    ofData: 75,
    ofText: 25,
  },
])('$name, mutated', ({ file, ofData, ofText }) => {
  const text = readFileSync(resolve(import.meta.dirname, '..', file), 'utf8');
  const data: unknown = parse(text);

  test(`in ${ofData} ways as data gives problems or none`, { timeout: TIMEOUT_MS }, () => {
    for (let seed = 0; seed < ofData; seed += 1) {
      const mutated = structuredClone(data) as object;
      mutateData(mutated, seed);
      const problems = inTime(seed, () => checkSimulation(mutated, known));
      expect(problems.flatMap(unreadable), `seed ${seed}`).toEqual([]);
    }
  });

  test(`in ${ofText} ways as text gives problems in it, or none`, { timeout: TIMEOUT_MS }, () => {
    for (let seed = 0; seed < ofText; seed += 1) {
      const mutated = mutateText(text, seed);
      const problems = inTime(seed, () => checkEntry(file, mutated, known, 'simulation'));
      const last = Math.max(0, ...problems.map(({ line }) => line));
      expect(problems.flatMap(unreadable), `seed ${seed}`).toEqual([]);
      expect(last, `seed ${seed}`).toBeLessThanOrEqual(mutated.split('\n').length);
    }
  });
});

function inTime<T>(seed: number, check: () => T): T {
  const before = process.threadCpuUsage();
  const found = check();
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000, `seed ${seed}`).toBeLessThan(PATIENCE_MS);
  return found;
}

/** What an author could make nothing of: a crash, or a value of the program's in a sentence. */
function unreadable({ code, message, fix }: Problem): readonly string[] {
  const text = `${code}\n${message}\n${fix}`;
  const isRaw = /undefined|NaN|Infinity|\[object|^\s*$/m.test(text);
  return code === 'check-failed' || isRaw ? [text] : [];
}
