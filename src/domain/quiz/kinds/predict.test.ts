import { expect, test } from 'vitest';
import { expectedOf } from '../kind-facts.ts';
import { predictFacts } from './predict.facts.ts';
import { predict } from './predict.ts';

const afterTheApology = { feeling: -2 };

test.each([
  ['-2', 1],
  ['-1', 2 / 3],
  ['-4', 1 / 3],
  ['1', 0],
  ['6', 0],
])('%s earns %d where −2 is right', (place, expected) => {
  const grade = predict.grade(afterTheApology, [place]);
  expect(grade.kind === 'graded' && grade.points).toBeCloseTo(expected);
});

test.each(['7', '+3', '-2.5', ''])('“%s” is no place on the ladder', (place) => {
  expect(predict.grade(afterTheApology, [place])).toEqual({ kind: 'blank' });
});

test('a blind guess among thirteen places expects 3/13, and less at an end of the ladder', () => {
  // 1 + 2 × 2/3 + 2 × 1/3 = 3; at the end 1 + 2/3 + 1/3 = 2.
  expect(expectedOf(predictFacts.blind(afterTheApology))).toBeCloseTo(3 / 13);
  expect(expectedOf(predictFacts.blind({ feeling: 6 }))).toBeCloseTo(2 / 13);
});
