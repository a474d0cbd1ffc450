import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '#domain/simulation/explore.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { choiceIn, small } from '../../../tests/support/small-simulation.ts';
import { type Felt, whyFelt } from './why-felt.ts';

test('what moved a feeling and what held it add up to where it stands', () => {
  fc.assert(
    fc.property(arbitraryRules({ scenes: 4 }), fc.infiniteStream(fc.nat()), (rules, picks) => {
      for (const played of playThrough(rules, lineOf(rules, picks))) {
        for (const felt of whyFelt(rules, played)) expect(added(felt)).toBe(felt.to);
        const explained = whyFelt(rules, played).map(({ customer }) => customer);
        const moved = Object.keys(played.after.customers).filter(
          (id) => played.before.customers[id]?.feeling !== played.after.customers[id]?.feeling,
        );
        expect(explained).toEqual(expect.arrayContaining(moved));
      }
    }),
  );
});

describe('at the repair counter', () => {
  const felt = (choices: readonly string[], change = () => undefined as unknown as void) => {
    const simulation = small(change);
    const rules = rulesOf(simulation);
    return playThrough(rules, choices).map((played) =>
      whyFelt(rules, played).map(({ customer, why }) => `${customer}: ${why.join(', ')}`),
    );
  };

  test('courtesy is held at OK until the need is met', () => {
    expect(felt(['soon', 'hurry-him'])).toEqual([
      ['wulan: the choice (+1)'],
      ['wulan: the choice (+2), held at 1 since the need was not resolved before'],
    ]);
  });

  test('a promise that runs out while a choice takes its time is told with its minute', () => {
    expect(felt(['ask-the-clock', 'hurry-him', 'in-turn'])[2]).toEqual([
      'wulan: promise "laptop" is broken in minute 13 (-2), the choice (-1)',
      'yoga: the choice (+1)',
    ]);
  });

  test('an affront is what leads to Boo, and nothing else does', () => {
    const hurt = () => {
      const simulation = small();
      choiceIn(simulation, 'collect', 'back-it-up').affront = undefined;
      return rulesOf(simulation);
    };
    const line = ['soon', 'hurry-him', 'in-turn', 'back-it-up'];
    const last = playThrough(hurt(), line).at(-1);
    expect(last && whyFelt(hurt(), last)[0]?.why).toContain(
      'held at -4 since only an affront leads to Boo',
    );
  });
});

/** Some line of choices to its end: each pick among what is open. */
function lineOf(rules: Parameters<typeof explore>[0], picks: Iterator<number>): readonly string[] {
  const { nodes } = explore(rules);
  const line: string[] = [];
  for (let node = nodes[0]; node && node.edges.length > 0;) {
    const edge = node.edges[(picks.next().value as number) % node.edges.length];
    if (!edge) break;
    line.push(edge.choice);
    node = nodes[edge.to];
  }
  return line;
}

function added({ from, why }: Felt): number {
  return why.reduce((feeling, reason) => {
    const [, held] = /^held at (-?\d+) since/.exec(reason) ?? [];
    const [, by] = /\(([+-]\d+)\)$/.exec(reason) ?? [];
    return held === undefined ? feeling + Number(by) : Number(held);
  }, from);
}
