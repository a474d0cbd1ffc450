import { explore } from '#domain/simulation/explore.ts';
import { prospectsOf } from '#domain/simulation/prospects.ts';
import { heldMb } from '../held-mb.ts';
import { secondsOf } from '../measure.ts';
import type { Row } from '../row.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';

/** A little more than the 200,000 at which a check gives up: the dearest check there is. */
const shape = { scenes: 13, customers: 3, processes: 2 };
const NO_LIMIT = { limit: Infinity };

/** Exploring: how fast, how long at the limit with the bounds of every state, and what is held meanwhile. */
export function states(): readonly Row[] {
  const rules = rulesOfShape(shape);
  let count = 0;
  const exploring = secondsOf(() => (count = explore(rules, NO_LIMIT).nodes.length));
  const whole = secondsOf(() => prospectsOf(rules, explore(rules, NO_LIMIT)));
  const mb = heldMb(() => explore(rules, NO_LIMIT));
  return [
    {
      what: 'a generated simulation has',
      value: count,
      unit: 'states',
      goal: { atLeast: 200_000 },
    },
    { what: 'explored', value: count / exploring, unit: 'states/s' },
    { what: 'all explored and weighed', value: whole, unit: 's', goal: { atMost: 20 } },
    { what: 'all held in memory', value: mb, unit: 'MB', goal: { atMost: 512 } },
  ];
}
