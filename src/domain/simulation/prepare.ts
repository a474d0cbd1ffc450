import type { Questions } from './asked-question.ts';
import { bestLine } from './best-line.ts';
import { explore } from './explore.ts';
import { prospectsOf } from './prospects.ts';
import type { Rules } from './rules.ts';
import { rulesHash } from './rules-hash.ts';
import { rulesOf } from './rules-of.ts';
import type { Simulation } from './schema.ts';
import type { Bounds } from './score.ts';
import { boundsOf } from './score.ts';

/** What a build computes of a simulation once, and ships with it. */
export interface Prepared {
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly bounds: Bounds;
  /** The choices of the best line. */
  readonly best: readonly string[];
}

/**
 * What is built of a simulation. `questions` are those of all quizzes: the hash covers the keys of those it asks.
 *
 * @throws {TooManyStates} when it is too large to be proved; the content check says so first.
 * @throws {RangeError} when it asks a question that is not given; the content check says so first, too.
 */
export function prepare(simulation: Simulation, questions: Questions): Prepared {
  for (const { asks } of Object.values(simulation.scenes)) {
    if (asks !== undefined && !questions.has(asks))
      throw new RangeError(`There is no question "${asks}". Give the questions of all quizzes.`);
  }
  return prepareRules(rulesOf(simulation, questions));
}

export function prepareRules(rules: Rules): Prepared {
  const prospects = prospectsOf(rules, explore(rules));
  return {
    rules,
    rulesHash: rulesHash(rules),
    bounds: boundsOf(prospects),
    best: bestLine(prospects),
  };
}
