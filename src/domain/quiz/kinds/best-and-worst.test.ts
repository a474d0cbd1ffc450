import { expect, test } from 'vitest';
import { expectedOf } from '../kind-facts.ts';
import { bestAndWorstFacts } from './best-and-worst.facts.ts';
import { bestAndWorst } from './best-and-worst.ts';

/** A room is not ready, and the guest stands there with her bags. */
const roomNotReady = {
  options: [
    { id: 'name-a-time', rating: 2 },
    { id: 'offer-a-seat', rating: 1 },
    { id: 'say-sorry', rating: 0 },
    { id: 'blame-housekeeping', rating: -2 },
  ],
};

function points(answer: readonly string[]): number {
  const grade = bestAndWorst.grade(roomNotReady, answer);
  return grade.kind === 'graded' ? grade.points : Number.NaN;
}

test.each([
  ['name-a-time', 'blame-housekeeping', 1],
  // (rating of the best named − rating of the worst named) / (2 + 2)
  ['offer-a-seat', 'blame-housekeeping', 3 / 4],
  ['name-a-time', 'say-sorry', 2 / 4],
  ['offer-a-seat', 'say-sorry', 1 / 4],
  ['blame-housekeeping', 'name-a-time', 0],
])('%s as the best and %s as the worst earn %d', (best, worst, expected) => {
  expect(points([`best:${best}`, `worst:${worst}`])).toBeCloseTo(expected);
});

test('one act for both, or one of the two alone, answers nothing', () => {
  for (const answer of [
    ['best:say-sorry', 'worst:say-sorry'],
    ['best:say-sorry'],
    ['best:say-sorry', 'best:offer-a-seat', 'worst:blame-housekeeping'],
  ])
    expect(bestAndWorst.grade(roomNotReady, answer)).toEqual({ kind: 'blank' });
});

test('a blind answer expects 13/48', () => {
  // Of the 12 ordered pairs, six name the better act the best: by 1, 2, 4, 1, 3 and 2 of 4. 13/4 of 12.
  expect(expectedOf(bestAndWorstFacts.blind(roomNotReady))).toBeCloseTo(13 / 48);
});
