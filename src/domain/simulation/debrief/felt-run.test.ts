import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRules } from '../../../../tests/support/arbitrary-rules.ts';
import { debriefOf } from '../debrief.ts';
import { playThrough } from '../playthrough.ts';
import { prepareRules } from '../prepare.ts';
import { feltByCustomer } from './felt-run.ts';

test('what the main customer felt is what the debrief says, and everybody else is there too', () => {
  fc.assert(
    fc.property(arbitraryRules({ scenes: 3 }), (rules) => {
      const { best, bounds } = prepareRules(rules);
      const felt = feltByCustomer(rules, playThrough(rules, best));
      const debrief = debriefOf(rules, best, bounds, 0.8);
      expect(felt['ratna']).toEqual({ lived: debrief?.lived, remembered: debrief?.remembered });
      expect(felt['hendra']?.lived).toHaveLength(best.length + 1);
    }),
  );
});
