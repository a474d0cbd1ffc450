import { describe, expect, test } from 'vitest';
import { nearMissOf, shortAnswer } from './short-answer.ts';

const theTerm = {
  accepts: { id: ['momen kebenaran'], en: ['moment of truth'] },
  notThese: [{ forms: ['titik sentuh', 'touchpoint'] }, { forms: ['momen kebesaran'] }],
};

function points(text: string): number | 'blank' {
  const grade = shortAnswer.grade(theTerm, [text]);
  return grade.kind === 'graded' ? grade.points : 'blank';
}

describe('forgiven', () => {
  test.each([
    ['capitals and spaces', '  Momen   KEBENARAN '],
    ['a missing space, a hyphen', 'momen-kebenaran'],
    ['an accent', 'momén kebenaran'],
    ['the other language', 'Moment of Truth'],
    ['a letter left out of a long word', 'momen kebenran'],
    ['a letter too many', 'momen kebennaran'],
    ['another letter', 'momen kebenaram'],
    ['two letters swapped', 'momen kebeanran'],
    ['a slip, and the words written as one', 'momenkebenran'],
  ])('%s', (_what, text) => {
    expect(points(text)).toBe(1);
  });
});

describe('not forgiven', () => {
  test.each([
    ['a slip in a short word', 'moman kebenaran'],
    ['two slips in a word', 'momen kbenran'],
    ['a word too few', 'kebenaran'],
    ['another term', 'touchpoint'],
    ['another term with a slip', 'touchpiont'],
    ['another term that is one slip away', 'momen kebesaran'],
  ])('%s', (_what, text) => {
    expect(points(text)).toBe(0);
  });
});

test.each(['', '   ', '…', '!?'])('“%s” is blank', (text) => {
  expect(points(text)).toBe('blank');
});

test('another term is told by its place, for its reason', () => {
  expect(nearMissOf(theTerm, ['Titik sentuh'])).toBe(0);
  expect(nearMissOf(theTerm, ['momen kebesaran'])).toBe(1);
  expect(nearMissOf(theTerm, ['momen kebenaran'])).toBeUndefined();
  expect(nearMissOf(theTerm, ['saluran'])).toBeUndefined();
});

test('an accepted form is right though it is a slip away from another term', () => {
  const close = {
    accepts: { id: ['keterikatan'], en: ['engagement'] },
    notThese: [{ forms: ['keterkaitan'] }, { forms: ['keterikatam'] }],
  };
  expect(shortAnswer.grade(close, ['keterikatan'])).toMatchObject({ points: 1 });
  expect(shortAnswer.grade(close, ['keterikatam'])).toMatchObject({ points: 0 });
});
