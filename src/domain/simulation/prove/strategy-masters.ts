import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';
import { percent } from './percent.ts';
import { strategyRuns } from './strategy-runs.ts';

/** `strategy-masters`: a way to play without thinking is good enough. */
export const strategyMasters: Proof = (material) =>
  strategyRuns(material).flatMap(({ strategy, locale, share, mastered }) => {
    if (!mastered) return [];
    const where = locale ? ` in ${locale}` : '';
    return problem(
      'strategy-masters',
      ['scenes'],
      `Playing ${strategy}${where} masters it with up to ${percent(share)} of the points, ${written(mastered)}.`,
      fixes[strategy] ??
        'break the pattern: vary where the good choice stands, and how long it is.',
    );
  });

const fixes: Readonly<Record<string, string>> = {
  'greedy-for-feeling': 'let what pleases most cost points more often.',
  'big-spender': 'let the choices that cost money score less than those that cost thought.',
  'always-concede':
    'let giving in cost points: mark with `concedes` what a demand was, and score it low.',
};
