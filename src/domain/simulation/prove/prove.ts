import type { Problem } from '../../shared/problem.ts';
import { TooManyStates } from '../explore.ts';
import { rulesOf } from '../rules-of.ts';
import type { Simulation } from '../schema.ts';
import { affrontForClumsiness } from './affront-for-clumsiness.ts';
import { affrontMissing } from './affront-missing.ts';
import { bestLineFallsShort } from './best-line-falls-short.ts';
import { competencies } from './competencies.ts';
import { conceptNeverTaught } from './concept-never-taught.ts';
import { deadEnd } from './dead-end.ts';
import { endingsOutOfOrder } from './endings-out-of-order.ts';
import { escalateOneSided } from './escalate-one-sided.ts';
import { harmMasters } from './harm-masters.ts';
import { hintMissing } from './hint-missing.ts';
import { loopWithoutTimes } from './loop-without-times.ts';
import type { Proof, ProveOptions } from './material.ts';
import { materialOf } from './material.ts';
import { minutesOutOfKeeping } from './minutes-out-of-keeping.ts';
import { noWayBack } from './no-way-back.ts';
import { nothingSaid } from './nothing-said.ts';
import { nothingToWin } from './nothing-to-win.ts';
import { placeholdersDiffer } from './placeholders-differ.ts';
import { policyOneSided } from './policy-one-sided.ts';
import { promiseNeverKept } from './promise-never-kept.ts';
import { publicEffectUnstated } from './public-effect-unstated.ts';
import { randomMasters } from './random-masters.ts';
import { randomTooGood } from './random-too-good.ts';
import { rightAlwaysPleases } from './right-always-pleases.ts';
import { strategyMasters } from './strategy-masters.ts';
import { tooManyStates } from './too-many-states.ts';
import { unreachable } from './unreachable.ts';
import { unreachableState } from './unreachable-state.ts';
import { vaguePromiseMissing } from './vague-promise-missing.ts';
import { wowUnreachable } from './wow-unreachable.ts';

/** Rules that read the text alone. */
const written = [
  affrontMissing,
  affrontForClumsiness,
  publicEffectUnstated,
  policyOneSided,
  minutesOutOfKeeping,
  hintMissing,
  placeholdersDiffer,
  conceptNeverTaught,
];

/** Rules that read every state it can come to. */
const walked: readonly Proof[] = [
  deadEnd,
  nothingSaid,
  unreachable,
  unreachableState,
  promiseNeverKept,
  wowUnreachable,
  noWayBack,
  nothingToWin,
  competencies,
];

/** Rules about points, which mean something once there are some to win. */
const scored: readonly Proof[] = [
  bestLineFallsShort,
  harmMasters,
  strategyMasters,
  randomTooGood,
  randomMasters,
  escalateOneSided,
  rightAlwaysPleases,
  vaguePromiseMissing,
];

/** Everything that is wrong with a simulation whose references are right. */
export function prove(simulation: Simulation, options: ProveOptions = {}): readonly Problem[] {
  const obstacles = obstaclesTo(simulation);
  const problems = [...obstacles, ...written.flatMap((rule) => rule(simulation))];
  if (obstacles.length > 0) return problems;
  try {
    const material = materialOf(simulation, options);
    const { best, worst } = material.bounds;
    const proofs = best > worst ? [...walked, ...scored] : walked;
    return [...problems, ...proofs.flatMap((proof) => proof(material))];
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    return [...problems, tooManyStates(rulesOf(simulation), error.limit)];
  }
}

/** What keeps a simulation from being walked: a walk that need not end, or that comes to no ending. */
export function obstaclesTo(simulation: Simulation): readonly Problem[] {
  return [...loopWithoutTimes(simulation), ...endingsOutOfOrder(simulation)];
}
