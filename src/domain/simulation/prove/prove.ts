import type { Problem } from '../../shared/problem.ts';
import { conditionsOfLines } from '../each-condition.ts';
import { explore, TooManyStates } from '../explore.ts';
import { prospectsOf } from '../prospects.ts';
import { rulesOf } from '../rules-of.ts';
import type { Simulation } from '../schema.ts';
import { affrontMissing } from './affront-missing.ts';
import { bestLineFallsShort } from './best-line-falls-short.ts';
import { competencies } from './competencies.ts';
import { deadEnd } from './dead-end.ts';
import { endingsOutOfOrder } from './endings-out-of-order.ts';
import { loopWithoutTimes } from './loop-without-times.ts';
import type { Proof } from './material.ts';
import { minutesOutOfKeeping } from './minutes-out-of-keeping.ts';
import { policyOneSided } from './policy-one-sided.ts';
import { publicEffectUnstated } from './public-effect-unstated.ts';
import { strategyMasters } from './strategy-masters.ts';
import { tooManyStates } from './too-many-states.ts';
import { unreachable } from './unreachable.ts';
import { wowUnreachable } from './wow-unreachable.ts';

/** Rules that read the text alone. */
const written = [
  loopWithoutTimes,
  endingsOutOfOrder,
  affrontMissing,
  publicEffectUnstated,
  policyOneSided,
  minutesOutOfKeeping,
];

/** Rules that read every state it can come to. */
const walked: readonly Proof[] = [
  deadEnd,
  unreachable,
  competencies,
  wowUnreachable,
  bestLineFallsShort,
  strategyMasters,
];

/** Everything that is wrong with a simulation whose references are right. `mastery` is a share, 0 … 1. */
export function prove(simulation: Simulation, mastery = 0.8): readonly Problem[] {
  const problems = written.flatMap((rule) => rule(simulation));
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const rules = rulesOf(simulation);
  try {
    const graph = explore(rules, { alsoRead: conditionsOfLines(simulation) });
    const prospects = prospectsOf(rules, graph);
    return [
      ...problems,
      ...walked.flatMap((proof) => proof({ simulation, rules, graph, prospects, mastery })),
    ];
  } catch (error) {
    if (error instanceof TooManyStates) return [...problems, tooManyStates(rules, error.limit)];
    throw error;
  }
}
