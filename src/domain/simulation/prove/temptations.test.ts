import { describe, expect, test } from 'vitest';
import { choiceIn, messagesAfter } from '../../../../tests/support/small-simulation.ts';

describe('calling a superior', () => {
  test('that is an evasion each time is reported', () => {
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'news', 'open-it-with-her').escalates = false;
    });
    expect(messages).toEqual([
      'escalate-one-sided: Calling a superior is always an evasion: it costs points wherever it is offered, first in "counter" as "fetch-the-owner", at the start.',
    ]);
  });

  test('that is never offered is reported', () => {
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'news', 'open-it-with-her').escalates = false;
      choiceIn(simulation, 'counter', 'fetch-the-owner').escalates = false;
    });
    expect(messages).toEqual([
      'escalate-one-sided: No choice hands the matter to a superior: when to ask for help, and when not, is not trained.',
    ]);
  });

  test('need not be offered to a beginner', () => {
    const messages = messagesAfter((simulation) => {
      simulation.level = 1;
      choiceIn(simulation, 'news', 'open-it-with-her').escalates = false;
    });
    expect(messages).toEqual([]);
  });
});

test('a promise without a time that never costs a point is no temptation', () => {
  const messages = messagesAfter((simulation) => {
    choiceIn(simulation, 'counter', 'soon').vague = false;
    choiceIn(simulation, 'queue', 'in-turn-with-a-desk').vague = true;
  });
  expect(messages).toEqual([
    'vague-promise-missing: The promise without a time ("in-turn-with-a-desk") never costs a point, so it is no temptation but the right thing.',
  ]);
});

describe('pleasing', () => {
  test('is not always right where the plain act scores as much as the welcome one', () => {
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'counter', 'ask-the-clock').feeling = 1;
      choiceIn(simulation, 'collect', 'here-it-is').scores = { inform: 2 };
    });
    expect(messages.filter((message) => message.startsWith('right-always-pleases'))).toEqual([]);
  });

  test('is always right where only scenes that are no moment of truth ask for more', () => {
    const messages = messagesAfter((simulation) => {
      const counter = simulation.scenes['counter'];
      if (counter) counter.moment = false;
    });
    expect(messages).toEqual([
      'right-always-pleases: In none of the 2 moments of truth does the choice with the most points leave or lower what wulan feels: to please would always be right.',
    ]);
  });
});

test('a competency that only a worse line shows is reported with the best line', () => {
  const messages = messagesAfter((simulation) => {
    choiceIn(simulation, 'queue', 'lady-first').scores = { curb: 1 };
  });
  expect(messages).toEqual([
    'best-line-falls-short: The line with the most points leaves "curb" below the top band, after ask-the-clock → open-it-with-her → in-turn-with-a-desk → show-the-screen.',
  ]);
});
