import type { EventOf, LearnerEvent } from './event.ts';
import { byTime } from './merge-events.ts';
import type { Askable, LackingSimulation } from './review/review-facts.ts';
import { countingRuns, runsOf } from './runs.ts';
import { lackedOn } from '../simulation/cost-sheet.ts';

/** One thing that shows how a learner stands with a concept. */
export type Evidence = {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Of what could be shown, 0 … 1. */
  readonly share: number;
} & (
  | { readonly kind: 'question'; readonly quiz: string; readonly question: string }
  /** A run that ended: 1 where it lost no point for want of the concept, 0 where it did. */
  | { readonly kind: 'run'; readonly simulation: string; readonly run: string }
);

/** How a learner stands with a concept that they have met. */
export interface ConceptStanding {
  readonly concept: string;
  /**
   * `shown`: of at least two pieces of evidence, so much was right on average as the course calls mastery.
   * `kept`: so, and some of it was right a week or more after the concept was first met. `met`: neither.
   */
  readonly state: 'met' | 'shown' | 'kept';
  /** The mean of the evidence, 0 … 1. */
  readonly share: number;
  /** The latest of each question and of each simulation, the latest first. */
  readonly evidence: readonly Evidence[];
}

/** A simulation, and which concepts it trains. */
export interface TrainingSimulation extends LackingSimulation {
  readonly trains: readonly string[];
}

export interface ConceptCourse {
  readonly askable: Askable;
  readonly simulations: readonly TrainingSimulation[];
  /** The share from which on something counts as mastered, 0 … 1. */
  readonly mastery: number;
}

const enough = 2;
const weekMs = 7 * 86_400_000;

/**
 * The concepts of which a record holds evidence, by id. Events may come in any order.
 *
 * Each question counts by its latest answer, wherever it was asked; each simulation by the latest run that ended and
 * counts, under the rules of today. What the course has dropped says nothing.
 */
export function conceptStandings(
  { askable, simulations, mastery }: ConceptCourse,
  events: readonly LearnerEvent[],
): ReadonlyMap<string, ConceptStanding> {
  const found = [...answersIn(askable, events), ...runsIn(simulations, events)];
  const concepts = Map.groupBy(found, ({ concept }) => concept);
  return new Map(
    [...concepts].map(([concept, pieces]) => {
      const all = pieces.map(({ evidence }) => evidence).sort((a, b) => b.at - a.at);
      return [concept, standingOf(concept, all, mastery)];
    }),
  );
}

function standingOf(concept: string, all: readonly Evidence[], mastery: number): ConceptStanding {
  const evidence = [
    ...new Map(all.toReversed().map((each) => [nameOfEvidence(each), each])).values(),
  ].sort((a, b) => b.at - a.at);
  const share = evidence.reduce((sum, each) => sum + each.share, 0) / evidence.length;
  const firstAt = Math.min(...all.map(({ at }) => at));
  const isShown = evidence.length >= enough && share >= mastery;
  const isKept = evidence.some((each) => each.share >= mastery && each.at - firstAt >= weekMs);
  return { concept, state: isShown ? (isKept ? 'kept' : 'shown') : 'met', share, evidence };
}

interface Found {
  readonly concept: string;
  readonly evidence: Evidence;
}

function answersIn({ questions }: Askable, events: readonly LearnerEvent[]): readonly Found[] {
  return [...events].sort(byTime).flatMap((event): readonly Found[] => {
    const answer = event.kind === 'card-reviewed' ? event.asked : answerOf(event);
    const concept = answer && questions[answer.quiz]?.[answer.question];
    if (answer === undefined || concept === undefined) return [];
    const { quiz, question, points, possible } = answer;
    const share = possible > 0 ? Math.min(Math.max(points / possible, 0), 1) : 0;
    return [{ concept, evidence: { kind: 'question', quiz, question, at: event.at, share } }];
  });
}

function answerOf(event: LearnerEvent): EventOf<'question-answered'> | undefined {
  return event.kind === 'question-answered' ? event : undefined;
}

function runsIn(
  simulations: readonly TrainingSimulation[],
  events: readonly LearnerEvent[],
): readonly Found[] {
  const runs = countingRuns(runsOf(events));
  return simulations.flatMap(({ id: simulation, rulesHash, costs, trains }) => {
    const ends = runs
      .flatMap(({ ended, transcript }) =>
        ended && transcript.simulation === simulation && transcript.rulesHash === rulesHash
          ? [{ ended, transcript }]
          : [],
      )
      .sort((one, other) => byTime(one.ended, other.ended));
    const latest = ends.at(-1);
    if (!latest) return [];
    const { run, at } = latest.ended;
    const lacked = lackedOn(
      costs,
      latest.transcript.steps.map(({ choice }) => choice),
    );
    return [...new Set([...trains, ...lacked])].map((concept) => {
      const share = lacked.includes(concept) ? 0 : 1;
      return { concept, evidence: { kind: 'run', simulation, run, at, share } as const };
    });
  });
}

/** What it is evidence from, unique among that of one concept. */
export function nameOfEvidence(evidence: Evidence): string {
  return evidence.kind === 'run'
    ? `run ${evidence.simulation}`
    : `${evidence.quiz}/${evidence.question}`;
}
