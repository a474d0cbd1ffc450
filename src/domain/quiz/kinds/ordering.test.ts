import { expect, test } from 'vitest';
import { ordering } from './ordering.ts';

const sayingThatTheBillGrew = {
  items: [{ id: 'news' }, { id: 'cause' }, { id: 'figures' }, { id: 'choice' }],
};

function points(answer: readonly string[], question = sayingThatTheBillGrew): number {
  const grade = ordering.grade(question, answer);
  return grade.kind === 'graded' ? grade.points : Number.NaN;
}

test.each([
  // Of the six pairs: all in order, five, four, three, none.
  [['news', 'cause', 'figures', 'choice'], 1],
  [['news', 'figures', 'cause', 'choice'], 4 / 6],
  [['cause', 'news', 'choice', 'figures'], 2 / 6],
  [['choice', 'news', 'cause', 'figures'], 0],
  [['choice', 'figures', 'cause', 'news'], 0],
])('%s earns %d', (answer, expected) => {
  expect(points(answer)).toBeCloseTo(expected);
});

test('a blind order of three items expects 5/18', () => {
  const question = { items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  const sum = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
    .map((order) => points([...order], question))
    .reduce((total, each) => total + each);
  expect(sum / 6).toBeCloseTo(5 / 18);
});

test('an order that lacks an item answered another question', () => {
  expect(ordering.grade(sayingThatTheBillGrew, ['news', 'cause', 'figures'])).toEqual({
    kind: 'blank',
  });
});

test('items are never shown in the right order to begin with', () => {
  const right = ordering.rightAnswer(sayingThatTheBillGrew);
  for (let seed = 0; seed < 500; seed += 1) {
    expect(ordering.order(sayingThatTheBillGrew, seed)).not.toEqual(right);
  }
});
