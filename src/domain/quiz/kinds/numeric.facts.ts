import { BETWEEN_LIMITS } from '../kind-facts.ts';
import type { KindFacts } from '../kind-facts.ts';
import type { Numeric } from './numeric.ts';
import { valueOf } from './numeric.ts';

/** Nobody comes upon a number blindly. Other systems get it in the first unit. */
export const numericFacts: KindFacts<Numeric> = {
  blind: () => [
    { points: 0, times: 1 },
    { points: 1, times: 0 },
  ],
  key: ({ value, tolerance, units }) => {
    const known = units.map(({ forms, isWorth }) => `${forms.toSorted().join(',')}=${isWorth}`);
    return [value, `±${tolerance}`, ...known].join(' ');
  },
  interaction: ({ value, tolerance }) => ({
    type: 'numeric',
    correct: [`${real(value - tolerance)}${BETWEEN_LIMITS}${real(value + tolerance)}`],
  }),
  response(question, answer) {
    const value = valueOf(question, answer);
    return value === undefined ? '' : real(value);
  },
};

/** A number with seven decimals at most, as SCORM keeps it. */
function real(value: number): string {
  return String(Number(value.toFixed(7)));
}
