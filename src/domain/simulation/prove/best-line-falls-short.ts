import { bestLine } from '../best-line.ts';
import { endingOf } from '../ending-of.ts';
import { playThrough } from '../playthrough.ts';
import { problem } from '../../shared/problem.ts';
import { scoreOf } from '../score.ts';
import { written } from './paths.ts';
import type { Proof } from './material.ts';

/**
 * `best-line-falls-short`: the line with the most points does not come to the first ending, or leaves a competency
 * below its top band. Then points and outcome teach two different things.
 */
export const bestLineFallsShort: Proof = ({ simulation, rules, prospects, bounds, mastery }) => {
  const line = bestLine(prospects);
  const end = playThrough(rules, line).at(-1)?.after;
  const ending = end && endingOf(rules, end);
  const top = rules.endings[0]?.id;
  // One that gets stuck comes to no ending; `dead-end` says so.
  const short = ending !== undefined && ending !== top;
  const score = scoreOf(end?.points ?? {}, bounds, mastery);
  const weak = Object.entries(score.competencies).filter(([, { level }]) => level !== 'strong');
  return [
    ...(short
      ? [
          problem(
            'best-line-falls-short',
            ['endings', top ?? ''],
            `The line with the most points ends in "${ending}", not in the first ending "${top}", ${written(line)}.`,
            'score what leads to the best ending higher, or order the endings so that the best comes first.',
          ),
        ]
      : []),
    ...(weak.length > 0
      ? [
          problem(
            'best-line-falls-short',
            ['scenes', simulation.start],
            `The line with the most points leaves ${weak.map(([id]) => `"${id}"`).join(' and ')} below the top band, ${written(line)}.`,
            'let one line show every competency, or score this one on the choices of the best line.',
          ),
        ]
      : []),
  ];
};
