import { describe, expect, test } from 'vitest';
import { numericFacts } from './numeric.facts.ts';
import { numeric, valueOf } from './numeric.ts';

const waiting = {
  value: 45,
  tolerance: 1,
  units: [
    { forms: ['menit', 'mnt', 'minutes', 'min'], isWorth: 1 },
    { forms: ['jam', 'hours'], isWorth: 60 },
  ],
};
const bill = { value: 1200, tolerance: 0, units: [{ forms: ['Rp', 'rupiah', 'IDR'], isWorth: 1 }] };
const share = { value: -12.5, tolerance: 0, units: [{ forms: ['%', 'persen'], isWorth: 1 }] };

function points(question: typeof waiting, text: string): number | 'blank' {
  const grade = numeric.grade(question, [text]);
  return grade.kind === 'graded' ? grade.points : 'blank';
}

describe('a number is read as it is written in either language', () => {
  test.each([
    [waiting, '45'],
    [waiting, '46'],
    [waiting, ' 44,5 '],
    [waiting, '45 menit'],
    [waiting, '45 Mnt.'],
    [waiting, '0,75 jam'],
    [bill, '1.200'],
    [bill, '1,200'],
    [bill, '1 200'],
    [bill, 'Rp 1.200,00'],
    [bill, 'Rp. 1200'],
    [bill, 'Rp1.200,-'],
    [bill, '1,200.00 IDR'],
    [share, '-12,5%'],
    [share, '−12.5 persen'],
  ])('%#: %o takes “%s”', (question, text) => {
    expect(points(question, text)).toBe(1);
  });
});

describe('wrong is', () => {
  test.each([
    ['what lies outside the tolerance', waiting, '46,5'],
    ['another unit that is known', waiting, '45 jam'],
    ['a unit that is not known', waiting, '45 hari'],
    ['the other sign', share, '12,5%'],
  ])('%s', (_what, question, text) => {
    expect(points(question, text)).toBe(0);
  });
});

test.each(['', 'empat puluh lima', '45–50', '12 3', '1.20.0', '9'.repeat(17)])(
  '“%s” is no number, and blank',
  (text) => {
    expect(points(waiting, text)).toBe('blank');
  },
);

test('other systems get it in the first unit, within limits', () => {
  expect(valueOf(waiting, ['0.75 jam'])).toBe(45);
  expect(numericFacts.response(waiting, ['0.75 jam'])).toBe('45');
  expect(numericFacts.interaction(waiting)).toEqual({ type: 'numeric', correct: ['44[:]46'] });
});
