import type { Band } from '../impression.ts';
import { bandOf, bands } from '../impression.ts';
import { isTurningPoint, turningPoint } from './turning-point.ts';

/** What a learner thinks of a run before anything of it is revealed. */
export interface Prediction {
  /** How the customer felt at the end. */
  readonly band: Band;
  /** The index of the choice at which it turned. */
  readonly turningPoint: number;
}

export interface Verdict {
  /** How the customer did feel at the end. */
  readonly felt: Band;
  /** By how many bands that lies above the prediction, −4 … +4; 0 is right. */
  readonly off: number;
  /** Undefined where no choice changed the feeling. */
  readonly turned: number | undefined;
  /** Whether no choice changed it more than the one that was named. */
  readonly turnedThere: boolean;
}

/** `lived` is the customer's feeling at the start and after each choice. */
export function verdictOn(
  { band, turningPoint: named }: Prediction,
  lived: readonly number[],
): Verdict {
  const felt = bandOf(lived.at(-1) ?? 0);
  return {
    felt,
    off: bands.indexOf(felt) - bands.indexOf(band),
    turned: turningPoint(lived),
    turnedThere: isTurningPoint(lived, named),
  };
}

/** How well someone reads customers, over the runs that they said something about. */
export interface Calibration {
  readonly predicted: number;
  readonly right: number;
  /** One band off, to either side. */
  readonly near: number;
}

export function calibrationOf(
  predictions: readonly { readonly band: Band; readonly felt: Band }[],
): Calibration {
  const off = predictions.map(({ band, felt }) =>
    Math.abs(bands.indexOf(felt) - bands.indexOf(band)),
  );
  return {
    predicted: off.length,
    right: off.filter((by) => by === 0).length,
    near: off.filter((by) => by === 1).length,
  };
}
