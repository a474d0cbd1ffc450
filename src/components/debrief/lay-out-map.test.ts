import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { layOutMap } from './lay-out-map.ts';

describe('the whole map', () => {
  test('has every scene and ending once, inside of it, none over another', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const { width, height, scenes, endings } = layOutMap(rules);
        expect(scenes.map(({ id }) => id)).toEqual(Object.keys(rules.scenes));
        expect(endings.map(({ id }) => id)).toEqual(rules.endings.map(({ id }) => id));
        const boxes = [...scenes, ...endings];
        boxes.forEach((box, at) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y;
            expect(apart, `${box.id} and ${other.id}`).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('draws one way wherever a choice leads', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const drawn = layOutMap(rules).ways.map(({ from, to }) => `${from} ${to}`);
        const wanted = Object.entries(rules.scenes).flatMap(([from, { choices }]) =>
          Object.values(choices).map(({ go }) => `${from} ${go}`),
        );
        expect(new Set(drawn)).toEqual(new Set(wanted));
        expect(drawn).toHaveLength(new Set(drawn).size);
      }),
      { numRuns: 40 },
    );
  });
});
