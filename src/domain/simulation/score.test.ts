import { describe, expect, test } from 'vitest';
import type { Bounds } from './score.ts';
import { levelOf, scoreOf } from './score.ts';

const bounds: Bounds = {
  best: 20,
  worst: 0,
  mean: 8,
  competencies: {
    notice: { best: 8, worst: 0 },
    inform: { best: 8, worst: 0 },
    hold: { best: 4, worst: 0 },
  },
};

describe('a score', () => {
  test('is the share of what lies between the worst and the best', () => {
    expect(scoreOf({ notice: 6, inform: 4 }, bounds, 0.8).share).toBe(0.5);
  });

  test('with enough points is not mastered while one competency is in its lowest band', () => {
    const lopsided = scoreOf({ notice: 8, inform: 8 }, bounds, 0.8);
    expect(lopsided.share).toBe(0.8);
    expect(lopsided.competencies['hold']?.level).toBe('starting');
    expect(lopsided.mastered).toBe(false);
    expect(scoreOf({ notice: 8, inform: 7, hold: 1 }, bounds, 0.8).mastered).toBe(true);
  });

  test('puts a quarter into each band', () => {
    expect([0, 0.24, 0.25, 0.5, 0.75, 1].map(levelOf)).toEqual([
      'starting',
      'starting',
      'growing',
      'able',
      'strong',
      'strong',
    ]);
  });
});
