import { expect, test } from 'vitest';
import { clues, kinds } from './clues.ts';

test('the caption counts right: nine clues, three of each kind', () => {
  expect(clues).toHaveLength(9);
  for (const kind of kinds) expect(clues.filter((clue) => clue.kind === kind)).toHaveLength(3);
});

test('no two dots lie on one another', () => {
  for (const [index, one] of clues.entries()) {
    for (const other of clues.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y), other.id).toBeGreaterThan(22);
    }
  }
});
