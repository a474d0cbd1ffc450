import { describe, expect, test } from 'vitest';
import type { Sheet } from './item-analysis.ts';
import { analyseItems } from './item-analysis.ts';
import type { SingleChoiceQuestion } from './kinds/single-choice.schema.ts';

const text = { id: 'x', en: 'x' };

function question(id: string): SingleChoiceQuestion {
  const option = (name: string, right: boolean) => ({ id: name, text, because: text, right });
  const options = [option('right', true), option('wrong', false), option('never', false)];
  return { kind: 'single-choice', id, concept: 'channel', prompt: text, options, keepOrder: false };
}

const questions = ['a', 'b', 'c'].map(question);

/** Five learners, each standing for `times` of their like: 1 is right, 0 wrong, - blank. */
function classOf(times: number, ...learners: readonly string[]): readonly Sheet[] {
  const sheets = learners.map(
    (learner) =>
      new Map(
        [...learner].flatMap((mark, at) =>
          mark === '-' ? [] : [['abc'[at] ?? '', [mark === '1' ? 'right' : 'wrong']] as const],
        ),
      ),
  );
  return Array.from({ length: times }, () => sheets).flat();
}

const five = ['111', '110', '100', '010', '000'];

function analysed(sheets: readonly Sheet[]) {
  const analysis = analyseItems(questions, sheets);
  if (analysis.kind === 'too-few') throw new Error('There are thirty.');
  return analysis;
}

describe('five learners, six times over, worked out by hand', () => {
  const { alpha, questions: reports } = analysed(classOf(6, ...five));
  const [a] = reports;
  if (a?.kind !== 'analysed') throw new Error('All thirty answered it.');

  test('alpha', () => {
    // Totals 3, 2, 1, 1, 0: mean 1.4, variance (2.56 + 0.36 + 0.16 + 0.16 + 1.96) / 5 = 1.04.
    // Items right for 3/5, 3/5 and 1/5: variances 0.24, 0.24 and 0.16, in all 0.64.
    // alpha = 3/2 × (1 − 0.64 / 1.04) = 0.5769.
    expect(alpha?.value).toBeCloseTo(0.5769, 4);
    // 1.96 × √(2 × 3 / (2 × 28)) = 0.6416; 1 − 0.4231 × e^±0.6416 = 0.1964 and 0.7773.
    expect(alpha?.interval[0]).toBeCloseTo(0.1964, 3);
    expect(alpha?.interval[1]).toBeCloseTo(0.7773, 3);
  });

  test('facility', () => {
    // 18 of 30. Wilson: (0.6 + 3.8415/60) / (1 + 3.8415/30) = 0.5886, ± 0.1659.
    expect(a.facility.value).toBeCloseTo(0.6);
    expect(a.facility.interval[0]).toBeCloseTo(0.4232, 3);
    expect(a.facility.interval[1]).toBeCloseTo(0.7541, 3);
  });

  test('discrimination', () => {
    // Right in a: 1 1 1 0 0; right in b and c: 2 1 0 1 0, mean 0.8.
    // Covariance 3/5 − 0.6 × 0.8 = 0.12; variances 0.24 and 6/5 − 0.64 = 0.56; r = 0.12 / √0.1344 = 0.3273.
    expect(a.discrimination?.value).toBeCloseTo(0.3273, 4);
    // atanh 0.3273 = 0.3398, ± 1.96 / √27 = 0.3772.
    expect(a.discrimination?.interval[0]).toBeCloseTo(Math.tanh(-0.0374), 3);
    expect(a.discrimination?.interval[1]).toBeCloseTo(Math.tanh(0.717), 3);
  });

  test('options: share, and what their takers earned in the rest', () => {
    // "right": of the rest 2/2, 1/2 and 0/2, mean 1/2; "wrong": 1/2 and 0/2, mean 1/4; "never": nobody.
    expect(
      a.options.map(({ option, share, rest, isDead }) => [
        option,
        share.value,
        rest?.value,
        isDead,
      ]),
    ).toEqual([
      ['right', 0.6, 0.5, false],
      ['wrong', 0.4, 0.25, false],
      ['never', 0, undefined, true],
    ]);
  });
});

test('a wrong option that those who know take is attractive', () => {
  const [a] = analysed(classOf(6, '011', '011', '100', '100', '000')).questions;
  expect(a?.kind === 'analysed' && a.options.map(({ isAttractive }) => isAttractive)).toEqual([
    false,
    true,
    false,
  ]);
  expect(a?.kind === 'analysed' && a.discrimination?.value).toBeLessThan(0);
});

test('twenty-nine learners tell nothing', () => {
  expect(analyseItems(questions, classOf(6, ...five).slice(1))).toEqual({
    kind: 'too-few',
    sheets: 29,
    needed: 30,
  });
});

test('a question that most left blank tells nothing, and blanks are not wrong', () => {
  const [a, b] = analysed(classOf(8, '111', '-10', '110', '100', '110')).questions;
  expect(a).toMatchObject({ kind: 'analysed', answered: 32, facility: { value: 1 } });
  expect(a?.kind === 'analysed' && a.discrimination).toBeUndefined();
  expect(b).toMatchObject({ answered: 40 });
  const [few] = analysed(classOf(6, '1--', '-11', '-10', '-01', '-00')).questions;
  expect(few).toEqual({ kind: 'too-few', question: 'a', answered: 6 });
});

test('learners who are all alike have no alpha', () => {
  expect(analysed(classOf(6, '110', '110', '110', '110', '110')).alpha).toBeUndefined();
});
