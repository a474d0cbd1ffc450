import { describe, expect, test } from 'vitest';
import { known, messagesAfter, small } from '../../../tests/support/small-simulation.ts';
import { knownToVisit, visit } from '../../../tests/support/visit.ts';
import { checkSimulation } from './check-simulation.ts';

type Raw = Record<string, unknown>;

/** What an author reads of a sample after a change to it as data. */
function check(sample: unknown, change: (raw: Raw, scenes: Record<string, Raw>) => void) {
  const raw = structuredClone(sample) as Raw;
  change(raw, raw['scenes'] as Record<string, Raw>);
  const all = { ...known, ...knownToVisit, competencies: known.competencies };
  return checkSimulation(raw, all).map(({ code, message }) => `${code}: ${message}`);
}

describe('the kinds of simulation', () => {
  test('are two', () => {
    expect(check(small(), (raw) => (raw['kind'] = 'quiz'))).toEqual([
      'wrong-value: "kind" is "quiz"; it has to be one of "encounter", "visit".',
    ]);
  });

  test('an encounter is about someone, a visit need not be', () => {
    expect(check(small(), (raw) => delete raw['main'])).toEqual([
      'missing-key: "main" is missing.',
    ]);
    expect(check(visit(), (raw) => (raw['main'] = 'dewi'))).toEqual([]);
  });

  test('a visit has no ceiling, since nobody is lifted', () => {
    const ceiling = { band: 'aha', because: { id: 'Begitu.', en: 'So it is.' } };
    expect(check(visit(), (raw) => (raw['ceiling'] = ceiling))).toEqual([
      'unknown-key: There is no key "ceiling".',
    ]);
  });
});

describe('a scene', () => {
  const outcome = { because: { id: 'Begitu.', en: 'So it is.' }, go: 'end' };

  test('offers choices or asks a question, not both', () => {
    const messages = check(visit(), (_, { wait = {}, door = {} }) => {
      wait['choices'] = door['choices'];
    });
    expect(messages).toEqual([
      'wrong-value: "choices" in scenes.wait: a scene that asks has no choices.',
    ]);
  });

  test('does one of the two', () => {
    const messages = check(visit(), (_, { wait = {} }) => {
      delete wait['asks'];
      delete wait['outcomes'];
    });
    expect(messages).toEqual([
      'wrong-value: "choices" in scenes.wait: a scene needs a choice, or a question that it asks.',
    ]);
  });

  test('that asks says what follows, and what is answered', () => {
    expect(check(visit(), (_, { wait = {} }) => delete wait['outcomes'])).toEqual([
      'wrong-value: "asks" in scenes.wait: a scene that asks needs `outcomes`.',
    ]);
    expect(check(visit(), (_, { wait = {} }) => delete wait['asks'])).toEqual([
      'wrong-value: "outcomes" in scenes.wait: there is no question to answer here.',
    ]);
  });

  test('closes no outcome: an answer always comes to something', () => {
    const messages = check(visit(), (_, { wait = {} }) => {
      wait['outcomes'] = { right: { ...outcome, costs: 5 }, wrong: outcome };
    });
    expect(messages).toEqual([
      'unknown-key: There is no key "costs" in scenes.wait.outcomes.right.',
    ]);
  });
});

describe('silence', () => {
  test('that means a choice too dear is reported with the way there', () => {
    const messages = messagesAfter(({ scenes, ...simulation }) => {
      const { collect, news } = scenes;
      if (!collect || !news) return;
      collect.live = { seconds: 60, choice: 'discount' };
      for (const choice of Object.values(news.choices)) choice.costs = simulation.budget - 10;
    });
    expect(messages).toContainEqual(
      'live-choice-closed: In scene "collect" silence means "discount", which can be closed there: it costs more than is left, after soon → name-the-hour → in-turn-with-a-desk.',
    );
  });

  test('that means a choice whose condition always holds there is sound', () => {
    const messages = messagesAfter(({ scenes: { counter } }) => {
      if (!counter) return;
      counter.live = { seconds: 60, choice: 'soon' };
      if (counter.choices['soon']) counter.choices['soon'].when = { minutes: { max: 5 } };
    });
    expect(messages).toEqual([]);
  });
});
