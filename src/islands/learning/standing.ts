import type { AttainmentAfter } from '#domain/learner/attainment-over-time.ts';
import { attainmentOverTime } from '#domain/learner/attainment-over-time.ts';
import type { ConceptStanding } from '#domain/learner/concept-standing.ts';
import { conceptStandings } from '#domain/learner/concept-standing.ts';
import type { LearnerEvent } from '#domain/learner/event.ts';
import type { NextSimulation } from '#domain/learner/next-simulation.ts';
import { nextSimulation } from '#domain/learner/next-simulation.ts';
import type { Progress } from '#domain/learner/progress.ts';
import { progressOf } from '#domain/learner/progress.ts';
import { cardsOf } from '#domain/learner/review/cards-of.ts';
import type { DayOf } from '#domain/learner/review/review-facts.ts';
import { reviewOf } from '#domain/learner/review/review-of.ts';
import { runsOf } from '#domain/learner/runs.ts';
import type { Material } from './material.ts';

/** How a learner stands, from events alone. */
export interface Standing {
  readonly progress: Progress;
  readonly concepts: ReadonlyMap<string, ConceptStanding>;
  readonly attained: readonly AttainmentAfter[];
  /** How many cards are due. */
  readonly due: number;
  readonly nextSimulation: NextSimulation | undefined;
}

/** `now` in milliseconds since 1970. */
export function standingOf(
  { modules, simulations, askable, mastery }: Material,
  events: readonly LearnerEvent[],
  now: number,
  dayOf: DayOf,
): Standing {
  const outline = modules.map(({ id, lessons, simulations }) => ({
    id,
    lessons: lessons.map((lesson) => lesson.id),
    simulations: [...simulations],
  }));
  const lacking = simulations.map((each) => ({ ...each, costs: each.sheet }));
  return {
    progress: progressOf({ modules: outline }, events),
    concepts: conceptStandings({ askable, simulations: lacking, mastery }, events),
    attained: attainmentOverTime(simulations, runsOf(events)),
    due: reviewOf(cardsOf(events, lacking, dayOf), askable, dayOf(now)).due.length,
    nextSimulation: nextSimulation(simulations, events),
  };
}
