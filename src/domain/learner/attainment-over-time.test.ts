import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { attainmentOf } from './attainment.ts';
import { attainmentOverTime } from './attainment-over-time.ts';
import { runsOf } from './runs.ts';

const hotel = {
  id: 'hotel-room-not-ready',
  rulesHash: '0a1b2c3d4e5f6',
  sheet: {
    start: 'desk',
    scenes: {
      desk: {
        apologise: { go: 'desk', scores: { notice: 1 } },
        'offer-tea': { go: 'desk', scores: { inform: 1 } },
        'explain-the-wait': { go: 'end', scores: { inform: 2 } },
      },
    },
    competencies: { notice: { best: 6, worst: 0 }, inform: { best: 12, worst: 0 } },
  },
};

test('after the last run it is what is attained today', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (events) => {
      const runs = runsOf(events);
      const over = attainmentOverTime([hotel], runs);
      const today = [...attainmentOf([hotel], runs)].sort(byName);
      expect([...(over.at(-1)?.attained ?? [])].sort(byName)).toEqual(today);
    }),
  );
});

test('it never goes back in time', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (events) => {
      const times = attainmentOverTime([hotel], runsOf(events)).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }),
  );
});

function byName(one: { readonly competency: string }, other: { readonly competency: string }) {
  return one.competency < other.competency ? -1 : 1;
}
