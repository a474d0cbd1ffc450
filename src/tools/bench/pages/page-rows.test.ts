import { expect, test } from 'vitest';
import { isMet } from '../row.ts';
import { type Round, pageRows } from './page-rows.ts';
import type { Loaded } from './throttled-browser.ts';

const rounds = [
  round({ empty: 250, lesson: 280, early: 650 }),
  round({ empty: 500, lesson: 560, early: 1400 }),
  round({ empty: 260, lesson: 270, early: 680 }),
] as const;

test('a ratio is taken within each round, so that a slow round changes nothing', () => {
  expect(valueOf('touchpoints  LCP : an empty page’s')).toBe(1.12);
});

test('a lesson is weighed without its font, a simulation with it', () => {
  expect(valueOf('touchpoints  first load without its font')).toBe(17);
  expect(valueOf('late-order  all it fetches')).toBe(32);
});

test('a press that is answered is not lost, however early it comes', () => {
  expect(valueOf('late-order  pressed once shown: answered')).toBe(680);
  expect(valueOf('late-order  shown and not alive')).toBe(350);
  expect(valueOf('late-order  shown, and a press is lost')).toBe(0);
});

test('a press that is not answered misses its goals', () => {
  const unanswered = rounds.map((_, at) =>
    round({ empty: 250, lesson: 280, early: at ? NaN : 650 }),
  );
  const missed = pageRows('touchpoints', unanswered[0]!, unanswered).filter((row) => !isMet(row));
  expect(missed.map(({ what }) => what)).toEqual([
    'late-order  pressed once shown: answered',
    'late-order  shown, and a press is lost',
  ]);
});

function valueOf(what: string) {
  return pageRows('touchpoints', rounds[0], rounds).find((row) => row.what === what)?.value;
}

function round(ms: { empty: number; lesson: number; early: number }): Round {
  const load = (largest: number, answered = NaN): Loaded => ({
    largest,
    shown: 300,
    alive: 650,
    answered,
    bytes: 32_000,
    fontBytes: 15_000,
  });
  return {
    empty: load(ms.empty),
    lesson: load(ms.lesson),
    simulations: {
      'late-order': {
        opened: load(300),
        pressedAlive: load(300, 700),
        pressedEarly: load(300, ms.early),
        debrief: load(300),
      },
    },
  };
}
