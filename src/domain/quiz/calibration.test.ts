import { expect, test } from 'vitest';
import { calibrationOf } from './calibration.ts';
import type { Confidence } from './confidence.ts';

function answers(confidence: Confidence, right: number, wrong: number) {
  const graded = (points: number) => ({
    confidence,
    grade: { kind: 'graded', points, possible: 1 } as const,
  });
  return [...Array(right).fill(graded(1)), ...Array(wrong).fill(graded(0))];
}

test('who is very sure and half the time wrong is too sure', () => {
  // 8 of 16: the 95% interval ends at 0.72, below 4/5.
  expect(calibrationOf(answers(3, 8, 8))[2]).toEqual({
    confidence: 3,
    answers: 16,
    share: 0.5,
    fits: 'too-sure',
  });
});

test('who is hardly sure and nearly always right is too careful', () => {
  expect(calibrationOf(answers(1, 19, 1))[0]?.fits).toBe('too-careful');
});

test('who is fairly sure and right three times of four fits', () => {
  expect(calibrationOf(answers(2, 15, 5))[1]).toMatchObject({ share: 0.75, fits: 'fits' });
});

test('seven answers tell nothing, nor do blank ones', () => {
  const blank = { confidence: 2, grade: { kind: 'blank' } } as const;
  const few = calibrationOf([...answers(3, 0, 7), blank]);
  expect(few.map(({ fits, answers }) => [fits, answers])).toEqual([
    ['too-few', 0],
    ['too-few', 0],
    ['too-few', 7],
  ]);
});
