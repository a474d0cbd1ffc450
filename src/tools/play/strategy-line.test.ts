import { describe, expect, test } from 'vitest';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { materialOf } from '#domain/simulation/prove/material.ts';
import { strategyRuns } from '#domain/simulation/prove/strategy-runs.ts';
import { END } from '#domain/simulation/rules.ts';
import { shareOf } from '#domain/simulation/score.ts';
import { small } from '../../../tests/support/small-simulation.ts';
import { randomLine, strategyLine } from './strategy-line.ts';

const material = materialOf(small());

function shareOfLine(line: readonly string[]): number {
  const points = playThrough(material.rules, line).at(-1)?.after.points ?? {};
  const sum = Object.values(points).reduce((all, each) => all + each, 0);
  return shareOf(sum, material.bounds);
}

test('a strategy comes as far by its line as the check says of it', () => {
  const runs = strategyRuns(material);
  expect(runs.length).toBeGreaterThan(5);
  for (const { strategy, locale = 'id', share } of runs) {
    expect(shareOfLine(strategyLine(material, strategy, locale)), strategy).toBeCloseTo(share, 9);
  }
});

describe('a play at random', () => {
  test('is the same for a seed, comes to an end, and differs from others', () => {
    const lines = Array.from({ length: 20 }, (_, seed) => randomLine(material, seed));
    expect(randomLine(material, 7)).toEqual(lines[7]);
    for (const line of lines)
      expect(playThrough(material.rules, line).at(-1)?.after.scene).toBe(END);
    expect(new Set(lines.map((line) => line.join())).size).toBeGreaterThan(10);
  });
});
