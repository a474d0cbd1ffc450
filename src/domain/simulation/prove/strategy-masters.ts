import { locales } from '../../shared/locale.ts';
import { problem } from '../../shared/problem.ts';
import { boundsOf, scoreOf } from '../score.ts';
import { playStrategy, strategies } from '../strategies.ts';
import type { Proof } from './material.ts';

/** Random play must stay below this share on average. */
const RANDOM = 0.5;

/** `strategy-masters`: a way to play without thinking is good enough; `random-too-good`: chance alone nearly is. */
export const strategyMasters: Proof = ({ simulation, rules, prospects, mastery }) => {
  const bounds = boundsOf(prospects);
  const cheats = strategies.flatMap((strategy) =>
    locales.flatMap((locale) => {
      const score = scoreOf(
        playStrategy(rules, simulation, strategy, locale).points,
        bounds,
        mastery,
      );
      return score.mastered ? [{ strategy, locale, share: score.share }] : [];
    }),
  );
  const random = (bounds.mean - bounds.worst) / (bounds.best - bounds.worst);
  return [
    ...cheats.map(({ strategy, locale, share }) =>
      problem(
        'strategy-masters',
        ['scenes'],
        `Playing ${strategy} in ${locale} masters it with ${percent(share)} of the points.`,
        'break the pattern: vary where the good choice stands, how long it is, and what it costs.',
      ),
    ),
    ...(random < RANDOM
      ? []
      : [
          problem(
            'random-too-good',
            ['scenes'],
            `Random play earns ${percent(random)} on average; it should stay under ${percent(RANDOM)}.`,
            'let fewer choices score, or score the tempting ones lower.',
          ),
        ]),
  ];
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
