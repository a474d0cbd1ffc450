import { bandOf, bands } from '../impression.ts';
import type { PlayedChoice } from '../playthrough.ts';
import type { Rules } from '../rules.ts';
import type { Instant } from './blueprint.ts';

/**
 * A place where the service let a customer down. `fell` is a fall into a lower band that nothing else explains; it
 * need not be a fault, since a right act can be unwelcome: see what the choice cost.
 */
export interface FailPoint {
  readonly kind: 'promise-broken' | 'affront' | 'patience-worn' | 'fell';
  readonly at: Instant;
  readonly customer: string;
}

/** At most one a choice and customer: the first of the kinds, in their order, that holds. */
export function failPointsOf(rules: Rules, played: readonly PlayedChoice[]): readonly FailPoint[] {
  return played.flatMap((step, index) => {
    const choice = rules.scenes[step.before.scene]?.choices[step.choice];
    return Object.keys(step.after.customers).flatMap((customer): readonly FailPoint[] => {
      const fault = (kind: FailPoint['kind'], minute: number): readonly FailPoint[] => [
        { kind, at: { step: index, minute }, customer },
      ];
      const broken = step.happenings.find(
        (each) =>
          each.kind === 'promise-broken' && step.after.promises[each.promise]?.to === customer,
      );
      if (broken) return fault('promise-broken', broken.minute);
      if (choice?.affront && (choice.feeling?.[customer] ?? 0) < 0)
        return fault('affront', step.after.minutes);
      const worn = step.happenings.find(
        (each) => each.kind === 'patience-worn' && each.customer === customer,
      );
      if (worn) return fault('patience-worn', worn.minute);
      return fellABand(step, customer) ? fault('fell', step.after.minutes) : [];
    });
  });
}

function fellABand({ before, after }: PlayedChoice, customer: string): boolean {
  const [then, now] = [before, after].map(({ customers }) =>
    bands.indexOf(bandOf(customers[customer]?.feeling ?? 0)),
  );
  return (now ?? 0) < (then ?? 0);
}
