import { shareInterval } from './analysis/share-interval.ts';
import type { Confidence } from './confidence.ts';
import { confidences } from './confidence.ts';
import type { Grade } from './question-kind.ts';

/** An answer and how sure the learner was of it. */
export interface SureAnswer {
  readonly confidence: Confidence;
  readonly grade: Grade;
}

export interface Calibration {
  readonly confidence: Confidence;
  /** Answers that were not blank. */
  readonly answers: number;
  /** What they earned of what was possible, 0 … 1; undefined without answers. */
  readonly share: number | undefined;
  /** Whether the learner knew as much as they said; `too-few` answers tell nothing. */
  readonly fits: 'too-few' | 'fits' | 'too-sure' | 'too-careful';
}

/** With fewer answers of a level nothing is said of it. */
export const FEWEST = 8;

/** Between these shares of right answers, 0 … 1, a level is the best to choose; see `confidenceScore`. */
export const worthwhile: Readonly<Record<Confidence, readonly [from: number, to: number]>> = {
  1: [0, 2 / 3],
  2: [2 / 3, 4 / 5],
  3: [4 / 5, 1],
};

/**
 * For each level, from the lowest: how often the learner was right, and whether that is what the level says. Only a
 * share that lies outside by more than chance (its 95% interval does not reach the level) is called too sure or too
 * careful.
 */
export function calibrationOf(answers: readonly SureAnswer[]): readonly Calibration[] {
  return confidences.map((confidence) => {
    const shares = answers
      .filter((each) => each.confidence === confidence)
      .flatMap(({ grade }) => (grade.kind === 'blank' ? [] : grade.points / grade.possible));
    if (shares.length === 0) return { confidence, answers: 0, share: undefined, fits: 'too-few' };
    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    return {
      confidence,
      answers: shares.length,
      share,
      fits: fitOf(confidence, share, shares.length),
    };
  });
}

function fitOf(confidence: Confidence, share: number, answers: number): Calibration['fits'] {
  if (answers < FEWEST) return 'too-few';
  const [low, high] = shareInterval(share, answers);
  const [from, to] = worthwhile[confidence];
  if (high < from) return 'too-sure';
  return low > to ? 'too-careful' : 'fits';
}
