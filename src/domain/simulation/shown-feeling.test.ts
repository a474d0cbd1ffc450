import { describe, expect, test } from 'vitest';
import { faceOf, shownFeeling } from './shown-feeling.ts';

describe('what is shown of a feeling', () => {
  test('is the feeling itself for a beginner, however well it is hidden', () => {
    expect(shownFeeling(-3, 3, 1)).toEqual({ kind: 'feeling', band: 'arrgh' });
    expect(faceOf(-3, 3, 1)).toBe('arrgh');
  });

  test('is cues at level 2 and words at level 3, unless nothing is hidden', () => {
    expect(shownFeeling(-3, 2, 2)).toEqual({ kind: 'cues' });
    expect(shownFeeling(-3, 2, 3)).toEqual({ kind: 'words' });
    expect(shownFeeling(-3, 0, 3)).toEqual({ kind: 'feeling', band: 'arrgh' });
  });

  test('is a face drawn towards OK and never past it', () => {
    expect([faceOf(-3, 2, 2), faceOf(-5, 2, 2), faceOf(-1, 3, 2), faceOf(3, 3, 2)]).toEqual([
      'ok',
      'arrgh',
      'ok',
      'aha',
    ]);
  });
});
