import { describe, expect, test } from 'vitest';
import { choiceIn, messagesAfter, small } from '../../../../tests/support/small-simulation.ts';
import { materialOf } from './material.ts';
import { strategyRuns } from './strategy-runs.ts';

describe('a strategy', () => {
  test('plays by hand as it plays here', () => {
    const runs = strategyRuns(materialOf(small()));
    const share = (name: string, locale?: string) =>
      runs.find((run) => run.strategy === name && run.locale === locale)?.share;
    // soon, name-the-hour, in-turn-with-a-desk, here-it-is: 0 + 1 + 2 + 1 of 9.
    expect(share('always-first')).toBeCloseTo(4 / 9, 9);
    // fetch-the-owner, hurry-him (the last one open), in-turn, back-it-up: 0 + 0 + 1 + 0.
    expect(share('always-last')).toBeCloseTo(1 / 9, 9);
    // Nothing costs before the last scene, and there the discount does: 2 + 3 + 2 + 0.
    expect(share('big-spender')).toBeCloseTo(7 / 9, 9);
  });

  test('that looks at words is played in each language, any other once', () => {
    const runs = strategyRuns(materialOf(small())).map(({ strategy, locale }) => [
      strategy,
      locale,
    ]);
    expect(runs).toContainEqual(['always-longest', 'id']);
    expect(runs).toContainEqual(['always-longest', 'en']);
    expect(runs.filter(([strategy]) => strategy === 'always-first')).toEqual([
      ['always-first', undefined],
    ]);
  });

  test('with nothing to follow is no way to play', () => {
    const free = small((simulation) => {
      choiceIn(simulation, 'collect', 'discount').costs = 0;
    });
    const played = strategyRuns(materialOf(free)).map(({ strategy }) => strategy);
    expect(played).not.toContain('big-spender');
    expect(played).toContain('always-concede');
  });

  test('resolves its ties for the cheat, beyond the next choice', () => {
    // All conceding is a tie in the first scene, and only asking opens the way to the notes.
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'queue', 'lady-first').concedes = false;
      choiceIn(simulation, 'queue', 'in-turn-with-a-desk').concedes = true;
      choiceIn(simulation, 'collect', 'discount').concedes = false;
      choiceIn(simulation, 'counter', 'ask-the-clock').scores = { notice: 1 };
      choiceIn(simulation, 'counter', 'soon').scores = { notice: 2 };
    });
    expect(messages).toContainEqual(
      'strategy-masters: Playing always-concede masters it with up to 100 % of the points, after ask-the-clock → open-it-with-her → in-turn-with-a-desk → show-the-screen.',
    );
  });
});
