import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { bandOf, bands } from './impression.ts';
import { openChoices } from './open-choices.ts';
import { passMinutes } from './pass-minutes.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

/** Plays picks and looks at every choice on the way. */
function eachChoice(
  rules: Rules,
  picks: readonly number[],
  look: (before: EncounterState, choice: ChoiceRules, after: EncounterState) => void,
) {
  let state = initialState(rules);
  for (const pick of picks) {
    const open = openChoices(rules, state);
    const id = open[pick % open.length];
    const choice = rules.scenes[state.scene]?.choices[id ?? ''];
    if (id === undefined || !choice) return;
    const after = takeChoice(rules, state, id);
    look(state, choice, after);
    state = after;
  }
}

const rank = (feeling: number) => bands.indexOf(bandOf(feeling));

describe('one choice', () => {
  test('lifts a customer by one band at most', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        eachChoice(rules, picks, (before, _, after) => {
          for (const id of Object.keys(before.customers)) {
            const rise =
              rank(after.customers[id]?.feeling ?? 0) - rank(before.customers[id]?.feeling ?? 0);
            expect(rise).toBeLessThanOrEqual(1);
          }
        });
      }),
    );
  });

  test('leads to WOW only from AHA, with the need met and an act that was personal', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        eachChoice(rules, picks, (before, _, after) => {
          for (const [id, customer] of Object.entries(after.customers)) {
            const earlier = before.customers[id];
            if (bandOf(customer.feeling) !== 'wow' || bandOf(earlier?.feeling ?? 0) === 'wow')
              continue;
            expect(bandOf(earlier?.feeling ?? 0)).toBe('aha');
            expect(customer.resolved && customer.personal).toBe(true);
          }
        });
      }),
    );
  });

  test('leads to Boo only by an affront', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        eachChoice(rules, picks, (before, choice, after) => {
          for (const [id, customer] of Object.entries(after.customers)) {
            const fell =
              rank(customer.feeling) === 0 && rank(before.customers[id]?.feeling ?? 0) > 0;
            if (fell) expect(choice.affront).toBeDefined();
          }
        });
      }),
    );
  });

  test('never spends more than there is, and never turns back the clock', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        eachChoice(rules, picks, (before, _, after) => {
          expect(after.budget).toBeGreaterThanOrEqual(0);
          expect(after.minutes).toBeGreaterThanOrEqual(before.minutes);
        });
      }),
    );
  });

  test('keeps or breaks a promise once, and none is left open when the encounter is over', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        eachChoice(rules, picks, (before, _, after) => {
          for (const [id, promise] of Object.entries(before.promises)) {
            if (promise.status !== 'open') expect(after.promises[id]).toEqual(promise);
          }
          if (after.scene !== 'end') return;
          expect(Object.values(after.promises).map(({ status }) => status)).not.toContain('open');
        });
      }),
    );
  });
});

const hotel: Rules = {
  budget: 500,
  main: 'ratna',
  customers: { ratna: { feeling: 0, patience: { minutes: 10, every: 4 } } },
  processes: {
    housekeeping: {
      start: 'cleaning',
      states: {
        cleaning: { after: 14, go: 'ready', on: { rush: 'hurried' } },
        hurried: { after: 6, go: 'flawed' },
        ready: {},
        flawed: {},
      },
    },
  },
  start: 'arrival',
  scenes: {
    arrival: {
      waiting: ['ratna'],
      choices: {
        'wait-long': { takes: 18, go: 'arrival' },
        'say-when': {
          takes: 2,
          promises: { room: { to: 'ratna', within: 12 } },
          informs: { ratna: 'reason-and-time' },
          go: 'arrival',
        },
        'stay-with-her': { takes: { until: { housekeeping: 'ready' }, max: 30 }, go: 'arrival' },
        rush: { takes: 3, signals: { housekeeping: 'rush' }, go: 'arrival' },
        'find-the-need': { takes: 1, feeling: { ratna: 2 }, resolves: ['ratna'], go: 'arrival' },
        'steam-the-kebaya': { takes: 1, feeling: { ratna: 2 }, personal: ['ratna'], go: 'arrival' },
        'hand-over': { takes: 1, keeps: ['room'], go: 'arrival' },
      },
    },
  },
  endings: [{ id: 'plain' }],
};

function play(...choices: readonly string[]): EncounterState {
  return choices.reduce((state, choice) => takeChoice(hotel, state, choice), initialState(hotel));
}

const feelingAfter = (...choices: readonly string[]) =>
  play(...choices).customers['ratna']?.feeling;

describe('the hour at the front desk', () => {
  test('unheard minutes wear patience at ten, fourteen and eighteen', () => {
    expect(feelingAfter('wait-long')).toBe(-3);
  });

  test('waiting alone stops at Arrgh', () => {
    expect(feelingAfter('wait-long', 'wait-long', 'wait-long')).toBe(-4);
  });

  test('reason and time start patience again', () => {
    expect(play('rush', 'say-when').customers['ratna']?.unheard).toBe(0);
  });

  test('a promise is broken by the minute after its last', () => {
    const broken = play('say-when', 'wait-long');
    expect(broken.promises['room']).toMatchObject({ due: 14, status: 'broken' });
  });

  test('a promise that is kept in time lifts once', () => {
    expect(play('say-when', 'hand-over').promises['room']?.status).toBe('kept');
    expect(feelingAfter('say-when', 'hand-over', 'hand-over')).toBe(1);
  });

  test('waiting until the room is ready takes as long as the room takes', () => {
    expect(play('stay-with-her').minutes).toBe(14);
  });

  test('a rushed room is ready sooner, with a flaw', () => {
    expect(play('rush').processes['housekeeping']).toEqual({ state: 'hurried', minutes: 0 });
    expect(play('rush', 'wait-long').processes['housekeeping']?.state).toBe('flawed');
  });

  test('courtesy does not outrun the need, and the need opens the way from the next choice on', () => {
    expect(feelingAfter('steam-the-kebaya', 'steam-the-kebaya')).toBe(1);
    expect(feelingAfter('find-the-need')).toBe(1);
    expect(feelingAfter('find-the-need', 'steam-the-kebaya')).toBe(3);
    expect(feelingAfter('find-the-need', 'steam-the-kebaya', 'steam-the-kebaya')).toBe(5);
  });
});

test('minutes that pass together leave what minutes that pass one by one leave', () => {
  fc.assert(
    fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
      eachChoice(rules, picks, (before) => {
        const together = passMinutes(rules, before, ['ratna', 'hendra'], 9);
        const oneByOne = Array.from({ length: 9 }).reduce<EncounterState>(
          (state) => passMinutes(rules, state, ['ratna', 'hendra'], 1),
          before,
        );
        expect(together).toEqual(oneByOne);
      });
    }),
  );
});
