import type { Problem } from '../../shared/problem.ts';
import { TooManyStates } from '../explore.ts';
import { rulesOf } from '../rules-of.ts';
import type { Simulation } from '../schema.ts';
import { affrontForClumsiness } from './affront-for-clumsiness.ts';
import { affrontMissing } from './affront-missing.ts';
import { bestLineFallsShort } from './best-line-falls-short.ts';
import { pointsWait } from './causes.ts';
import { ceilingCrossed } from './ceiling-crossed.ts';
import { ceilingTooHigh } from './ceiling-too-high.ts';
import { competencies } from './competencies.ts';
import { conceptNeverTaught } from './concept-never-taught.ts';
import { deadEnd } from './dead-end.ts';
import { endingsOutOfOrder } from './endings-out-of-order.ts';
import { escalateOneSided } from './escalate-one-sided.ts';
import { harmMasters } from './harm-masters.ts';
import { hintMissing } from './hint-missing.ts';
import { liveChoiceClosed } from './live-choice-closed.ts';
import { liveTooShort } from './live-too-short.ts';
import { loopWithoutTimes } from './loop-without-times.ts';
import type { EncounterProof, Material, Proof, ProveOptions } from './material.ts';
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
import { untilNeverReached } from './until-never-reached.ts';
import { vaguePromiseMissing } from './vague-promise-missing.ts';
import { wowUnreachable } from './wow-unreachable.ts';

/** Rules that read the text alone. */
const written = [
  minutesOutOfKeeping,
  hintMissing,
  placeholdersDiffer,
  conceptNeverTaught,
  liveTooShort,
];

/** The same, of what is only asked of an encounter: a visitor pleases nobody, and has no rule to bend or to hold. */
const writtenOfEncounters = [
  affrontMissing,
  affrontForClumsiness,
  publicEffectUnstated,
  policyOneSided,
];

/** Rules that read every state it can come to. */
const walked: readonly Proof[] = [
  deadEnd,
  nothingSaid,
  unreachable,
  unreachableState,
  untilNeverReached,
  promiseNeverKept,
  liveChoiceClosed,
];

/** The same, of encounters. */
const walkedOfEncounters: readonly EncounterProof[] = [
  wowUnreachable,
  ceilingCrossed,
  ceilingTooHigh,
  noWayBack,
];

/** Rules about points, which mean something once runs go wherever they are meant to go. */
const measured: readonly Proof[] = [nothingToWin, competencies];

/** The same, once there are some to win. */
const scored: readonly Proof[] = [
  bestLineFallsShort,
  harmMasters,
  strategyMasters,
  randomTooGood,
  randomMasters,
];

/** The same, of encounters. */
const scoredOfEncounters: readonly EncounterProof[] = [
  escalateOneSided,
  rightAlwaysPleases,
  vaguePromiseMissing,
];

/** Everything that is wrong with a simulation whose references are right. */
export function prove(simulation: Simulation, options: ProveOptions = {}): readonly Problem[] {
  const obstacles = obstaclesTo(simulation);
  const problems = [...obstacles, ...inText(simulation)];
  if (obstacles.length > 0) return problems;
  try {
    return [...problems, ...inWalk(materialOf(simulation, options))];
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    return [...problems, tooManyStates(rulesOf(simulation), error.limit)];
  }
}

function inText(simulation: Simulation): readonly Problem[] {
  const own =
    simulation.kind === 'encounter' ? writtenOfEncounters.flatMap((rule) => rule(simulation)) : [];
  return [...own, ...written.flatMap((rule) => rule(simulation))];
}

function inWalk(material: Material): readonly Problem[] {
  const { simulation, bounds } = material;
  const own = simulation.kind === 'encounter' ? [{ ...material, simulation }] : [];
  const found = [
    ...walked.flatMap((proof) => proof(material)),
    ...own.flatMap((encounter) => walkedOfEncounters.flatMap((proof) => proof(encounter))),
  ];
  if (pointsWait(found)) return found;
  const ofPoints = measured.flatMap((proof) => proof(material));
  if (bounds.best === bounds.worst) return [...found, ...ofPoints];
  return [
    ...found,
    ...ofPoints,
    ...scored.flatMap((proof) => proof(material)),
    ...own.flatMap((encounter) => scoredOfEncounters.flatMap((proof) => proof(encounter))),
  ];
}

/** What keeps a simulation from being walked: a walk that need not end, or that comes to no ending. */
export function obstaclesTo(simulation: Simulation): readonly Problem[] {
  return [...loopWithoutTimes(simulation), ...endingsOutOfOrder(simulation)];
}
