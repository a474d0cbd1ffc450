import { describe, expect, test } from 'vitest';
import { expectedOf } from '../kind-facts.ts';
import type { Answer, QuestionKind } from '../question-kind.ts';
import { cloze } from './cloze.ts';
import { gapsIn } from './gaps-in.ts';
import { matching, slotsOfMatching } from './matching.ts';
import { slotFacts } from './slots.facts.ts';
import { slotsOfSorting, sorting } from './sorting.ts';
import { slotsOfTrueFalse, trueFalse } from './true-false.ts';

function points<Q>(kind: QuestionKind<Q>, question: Q, answer: Answer): number {
  const grade = kind.grade(question, answer);
  return grade.kind === 'graded' ? grade.points : Number.NaN;
}

describe('three Ps, each with an example, and one example that belongs to none', () => {
  const threePs = {
    pairs: [{ id: 'evidence' }, { id: 'process' }, { id: 'people' }],
    extras: [{ id: 'price' }],
  };

  test.each([
    [['evidence:evidence', 'process:process', 'people:people'], 1],
    // Two right, and one wrong of four: (2 − 1/3) / 3.
    [['evidence:evidence', 'process:process', 'people:price'], 5 / 9],
    [['evidence:evidence', 'process:process'], 2 / 3],
    // Of three wrong nothing is left, and of one right with two wrong: (1 − 2/3) / 3.
    [['evidence:evidence', 'process:people', 'people:process'], 1 / 9],
    [['evidence:price', 'process:price', 'people:price'], 0],
  ])('%s earns %d', (answer, expected) => {
    expect(points(matching, threePs, answer)).toBeCloseTo(expected);
  });

  test('two right sides for one left side are none', () => {
    expect(
      matching.normalize(threePs, ['people:people', 'people:price', 'process:process']),
    ).toEqual(['process:process']);
  });

  test('every right side is shown, those of the extras too', () => {
    expect(matching.order(threePs, 3).toSorted()).toEqual([
      'evidence',
      'people',
      'price',
      'process',
    ]);
  });

  test('other systems get it as places and what was put there', () => {
    const facts = slotFacts(slotsOfMatching);
    expect(facts.interaction(threePs)).toEqual({
      type: 'matching',
      correct: ['evidence[.]evidence[,]process[.]process[,]people[.]people'],
    });
    expect(facts.response(threePs, ['people:price'])).toBe('people[.]price');
  });
});

describe('three contacts, in the shop or backstage', () => {
  const contacts = {
    groups: [{ id: 'onstage' }, { id: 'backstage' }],
    items: [
      { id: 'greeting', group: 'onstage' },
      { id: 'bill', group: 'onstage' },
      { id: 'stock', group: 'backstage' },
    ],
  };

  test('of two groups, a wrong item costs what a right one earns', () => {
    expect(
      points(sorting, contacts, ['greeting:onstage', 'bill:onstage', 'stock:onstage']),
    ).toBeCloseTo(1 / 3);
    expect(points(sorting, contacts, ['greeting:onstage', 'bill:backstage'])).toBe(0);
  });

  test('a coin tossed for each of the three expects a quarter', () => {
    // All right in 1 of 8 ways; two right in 3 of 8, which earns 1/3; else nothing. 1/8 + 3/8 × 1/3 = 1/4.
    expect(expectedOf(slotFacts(slotsOfSorting).blind(contacts))).toBeCloseTo(1 / 4);
  });
});

describe('a claim, judged false, for one of three reasons', () => {
  const claim = {
    isTrue: false,
    reasons: [
      { id: 'explained', right: true },
      { id: 'short', right: false },
      { id: 'paid', right: false },
    ],
  };

  test.each([
    [['claim:false', 'reason:explained'], 1],
    [['claim:false'], 1 / 2],
    // (1 − 1/2) / 2
    [['claim:false', 'reason:paid'], 1 / 4],
    [['claim:true', 'reason:explained'], 0],
    [['claim:true'], 0],
  ])('%s earns %d', (answer, expected) => {
    expect(points(trueFalse, claim, answer)).toBeCloseTo(expected);
  });

  test('a blind answer expects a quarter', () => {
    // Six answers: one earns 1, two earn 1/4, three nothing. 1.5 / 6.
    expect(expectedOf(slotFacts(slotsOfTrueFalse).blind(claim))).toBeCloseTo(1 / 4);
  });
});

describe('a promise with two gaps', () => {
  const promise = {
    gaps: [
      {
        id: 'time',
        options: [
          { id: 'soon', right: false },
          { id: 'half-past-two', right: true },
        ],
      },
      {
        id: 'who',
        options: [
          { id: 'we', right: false },
          { id: 'i', right: true },
          { id: 'they', right: false },
        ],
      },
    ],
  };

  test('a wrong filling costs the more, the fewer there are to choose from', () => {
    expect(points(cloze, promise, ['time:half-past-two', 'who:they'])).toBeCloseTo(1 / 4);
    expect(points(cloze, promise, ['time:soon', 'who:i'])).toBe(0);
    expect(points(cloze, promise, ['time:half-past-two', 'who:i'])).toBe(1);
  });

  test('its text is words and gaps in turn', () => {
    expect(gapsIn('{who} ring you {time}.')).toEqual([
      '',
      { gap: 'who' },
      ' ring you ',
      { gap: 'time' },
      '.',
    ]);
  });
});
