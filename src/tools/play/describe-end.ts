import type { Bounds, Score } from '#domain/simulation/score.ts';
import { scoreOf } from '#domain/simulation/score.ts';
import type { Script } from '#domain/simulation/script.ts';
import { percent } from '#domain/simulation/prove/percent.ts';
import type { EncounterState } from '#domain/simulation/state.ts';
import { type Described, meters } from './described.ts';

/** What a run is measured by; undefined while the simulation cannot be walked. */
export interface Measure {
  readonly bounds: Bounds;
  /** The share from which a run is mastered, 0 … 1. */
  readonly mastery: number;
}

/** The ending, with points and share, and what they lack for mastery. */
export function describeEnd(
  script: Script,
  state: EncounterState,
  ending: string,
  measure: Measure | undefined,
): Described {
  const told = script.endings[ending];
  const score = measure && scoreOf(state.points, measure.bounds, measure.mastery);
  const points = Object.values(state.points).reduce((sum, each) => sum + each, 0);
  return {
    text: [
      '',
      `══ ${ending} · ${told?.class}`,
      told?.title ?? '',
      told?.story ?? '',
      told?.review ? `${'★'.repeat(told.review.stars)} ${told.review.text}` : '(no review)',
      meters(state),
      ...(score ? scored(score, measure) : [`points ${points}`]),
    ].join('\n'),
    data: { ending, class: told?.class, points, ...score },
  };
}

function scored(score: Score, { bounds, mastery }: Measure): readonly string[] {
  const weak = Object.entries(score.competencies).filter(([, { level }]) => level === 'starting');
  const lacks = [
    ...(score.share < mastery ? [`it takes ${percent(mastery)} of the points`] : []),
    ...(weak.length > 0
      ? [
          `${weak.map(([id]) => id).join(' and ')} ${weak.length === 1 ? 'is' : 'are'} in the lowest band`,
        ]
      : []),
  ];
  const verdict = score.mastered ? 'mastered' : `not mastered: ${lacks.join(', and ')}`;
  return [
    `points ${score.points} of ${bounds.worst} … ${bounds.best} · ${percent(score.share)} · ${verdict}`,
    Object.entries(score.competencies)
      .map(([id, { points, level }]) => `${id} ${points} (${level})`)
      .join(' · '),
  ];
}
