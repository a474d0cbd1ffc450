import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks } from '../../../tests/support/arbitrary-rules.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { small } from '../../../tests/support/small-simulation.ts';
import { choicesOf } from './choices-of.ts';
import { costSheetOf, lackedOn } from './cost-sheet.ts';
import { costsOfRun } from './costs-of-run.ts';
import { playThrough } from './playthrough.ts';
import { rulesOf } from './rules-of.ts';

const simulation = small();
const rules = rulesOf(simulation);
const sheet = costSheetOf(simulation, rules);

/** The concepts of the choices that cost points, as the debrief names them. */
function costly(choices: readonly string[]): readonly string[] {
  const costs = costsOfRun(rules, choices);
  return playThrough(rules, choices).flatMap(({ choice, before }, at) => {
    const scene = simulation.scenes[before.scene];
    const teaches = scene && choicesOf(scene)[choice]?.teaches;
    return teaches !== undefined && (costs[at]?.[choice] ?? 0) > 0 ? teaches : [];
  });
}

describe('a cost sheet', () => {
  test('never says that a run lacked what cost it nothing', () => {
    fc.assert(
      fc.property(arbitraryPicks, (picks) => {
        const choices = choicesBy(rules, picks);
        const found = costly(choices);
        for (const concept of lackedOn(sheet, choices)) expect(found).toContain(concept);
      }),
    );
  });

  test('finds what a run lacked, once', () => {
    const picks = fc.sample(arbitraryPicks, 60).map((each) => choicesBy(rules, each));
    const lacking = picks.filter((choices) => lackedOn(sheet, choices).length > 0);
    expect(lacking.length).toBeGreaterThan(0);
    for (const choices of lacking) expect(lackedOn(sheet, choices)).toEqual(['waiting']);
  });

  test('is plain data that a page can carry', () => {
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  test('stops at a choice that its scene does not have', () => {
    const scenes = {
      arrival: { 'say-nothing': { go: 'lobby', lacks: 'waiting' } },
      lobby: { argue: { go: 'end', lacks: 'care' } },
    };
    const own = { start: 'arrival', scenes };
    expect(lackedOn(own, ['say-nothing', 'argue'])).toEqual(['waiting', 'care']);
    expect(lackedOn(own, ['since-removed', 'argue'])).toEqual([]);
  });
});
