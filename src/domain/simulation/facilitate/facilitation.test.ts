import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRules } from '../../../../tests/support/arbitrary-rules.ts';
import { small } from '../../../../tests/support/small-simulation.ts';
import { explore } from '../explore.ts';
import { playThrough } from '../playthrough.ts';
import { prospectsOf } from '../prospects.ts';
import { rulesOf } from '../rules-of.ts';
import { facilitationOf } from './facilitation.ts';

const counter = facilitationOf(rulesOf(small(), new Map()));

test('the scenes of the repair counter come in the order in which she meets them', () => {
  expect(counter.scenes.map(({ scene }) => scene)).toEqual(['counter', 'news', 'queue', 'collect']);
});

test('what costs a class most is told once a scene, what blind players lose most by first', () => {
  expect(counter.errors).toEqual([
    { scene: 'counter', choice: 'soon', cost: 4 },
    { scene: 'queue', choice: 'lady-first', cost: 2 },
    // Two of three players come without her reason, and lose one point; the third loses three.
    { scene: 'news', choice: 'hurry-him', cost: expect.closeTo(5 / 3) as number },
    { scene: 'collect', choice: 'discount', cost: 2 },
  ]);
});

test('what is right and unwelcome is told', () => {
  expect(counter.unwelcome).toContainEqual({ scene: 'counter', choice: 'ask-the-clock' });
});

test('who pleases her each time promises what cannot be kept', () => {
  expect(counter.pleasing.slice(0, 2)).toEqual(['soon', 'hurry-him']);
});

test('costs lie between nothing and all there is, each scene has a way that loses nothing, and endings add up', () => {
  fc.assert(
    fc.property(arbitraryRules({ scenes: 4 }), (rules) => {
      const { best, worst } = prospectsOf(rules, explore(rules));
      const { scenes, endings, pleasing } = facilitationOf(rules);
      const all = (best[0]?.points ?? 0) - (worst[0] ?? 0);
      for (const { reached, choices } of scenes) {
        expect(reached).toBeGreaterThanOrEqual(0);
        expect(reached).toBeLessThanOrEqual(1);
        for (const { cost } of choices) {
          expect(cost).toBeGreaterThanOrEqual(0);
          expect(cost).toBeLessThanOrEqual(all + 1e-9);
        }
      }
      expect(scenes[0]).toMatchObject({ scene: rules.start, reached: 1 });
      const sum = Object.values(endings).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1);
      expect(playThrough(rules, pleasing)).toHaveLength(pleasing.length);
    }),
  );
});
