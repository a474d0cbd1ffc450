import { describe, expect, test } from 'vitest';
import { familyOf, originOf, sharedChoices } from './run-family.ts';

const runs = [
  { id: 'morning' },
  { id: 'asked-first', fork: { of: 'morning', at: 0 } },
  { id: 'another-day' },
  { id: 'asked-twice', fork: { of: 'asked-first', at: 2 } },
  { id: 'of-one-gone', fork: { of: 'erased', at: 1 } },
];

describe('runs that left one another', () => {
  test('are one family with the run they all go back to', () => {
    for (const id of ['morning', 'asked-first', 'asked-twice'])
      expect(familyOf(runs, id).map((run) => run.id)).toEqual([
        'morning',
        'asked-first',
        'asked-twice',
      ]);
    expect(familyOf(runs, 'another-day')).toHaveLength(1);
  });

  test('keep their origin when its record is not here', () => {
    expect(originOf(runs, 'of-one-gone')).toBe('erased');
  });

  test('part where their choices do', () => {
    expect(sharedChoices(['a', 'b', 'c'], ['a', 'b', 'd', 'e'])).toBe(2);
    expect(sharedChoices(['a'], ['a', 'b'])).toBe(1);
    expect(sharedChoices([], ['a'])).toBe(0);
  });
});
