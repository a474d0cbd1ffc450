import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { playThrough } from './playthrough.ts';
import { prepareRules } from './prepare.ts';
import { pointsOn, scoreSheetOf } from './score-sheet.ts';

describe('a score sheet', () => {
  test('adds up what playing the rules adds up, for every run and every part of one', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, fc.nat(), (rules, picks, part) => {
        const choices = choicesBy(rules, picks);
        const some = choices.slice(0, part % (choices.length + 1));
        const sheet = scoreSheetOf(rules, prepareRules(rules).bounds);
        expect(pointsOn(sheet, some)).toEqual(playThrough(rules, some).at(-1)?.after.points ?? {});
      }),
    );
  });

  test('is plain data that a page can carry', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const sheet = scoreSheetOf(rules, prepareRules(rules).bounds);
        expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
      }),
    );
  });

  test('stops at a choice that its scene does not have', () => {
    const sheet = {
      start: 'arrival',
      scenes: {
        arrival: { apologise: { go: 'lobby', scores: { notice: 2 } } },
        lobby: { 'offer-tea': { go: 'end', scores: { notice: 1 } } },
      },
      competencies: { notice: { best: 3, worst: 0 } },
    };
    expect(pointsOn(sheet, ['apologise', 'offer-tea'])).toEqual({ notice: 3 });
    expect(pointsOn(sheet, ['apologise', 'since-removed', 'offer-tea'])).toEqual({ notice: 2 });
  });
});
