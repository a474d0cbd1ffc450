import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../../tests/support/asked-questions.ts';
import { knownToVisit, visit } from '../../../tests/support/visit.ts';
import { checkSimulation } from './check-simulation.ts';
import { debriefOf } from './debrief.ts';
import { prepare } from './prepare.ts';
import { reportOf } from './report.ts';
import { rulesHash } from './rules-hash.ts';
import { rulesOf } from './rules-of.ts';
import { scriptOf } from './script-of.ts';

describe('a visit', () => {
  test('is sound without a main customer, a policy, or anyone to lift to WOW', () => {
    expect(checkSimulation(visit(), knownToVisit)).toEqual([]);
  });

  test('as an encounter would lack what an encounter needs', () => {
    const raw = { ...visit(), kind: 'encounter', main: 'dewi' };
    const codes = checkSimulation(raw, knownToVisit).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['policy-one-sided', 'wow-unreachable', 'no-way-back']));
  });

  test('is scored as ever, and has no curve', () => {
    const { rules, best, bounds } = prepare(visit(), askedQuestions);
    const debrief = debriefOf(rules, best, bounds, 0.8);
    expect(best).toEqual(['note-the-time', 'ask-how-long', 'right', 'right', 'facts-with-times']);
    expect(debrief).toMatchObject({ ending: 'a-time-is-named', lived: [], remembered: undefined });
    expect(debrief?.score.mastered).toBe(true);
  });
});

describe('a scene that asks', () => {
  test('is played as a scene of outcomes, and its script knows the question', () => {
    const { scenes } = scriptOf('visit', visit(), 'en');
    expect(scenes['wait']?.asks).toBe('waiting/which-moment');
    expect(scenes['wait']?.choices['right']).toMatchObject({
      text: undefined,
      because: 'You wrote down where.',
    });
    expect(Object.keys(scenes['what-came-first']?.choices ?? {})).toEqual([
      'right',
      'partly',
      'wrong',
    ]);
  });

  test('counts by the odds of a blind answer when it is played at random', () => {
    // door 3 of 3 choices, counter 3 of 3, the wait 2 · 1/4, the order 2 · 1/6 + 1 · 2/6, the report 3 of 4.
    const { points } = reportOf(visit(), { questions: askedQuestions });
    expect(points.mean).toBeCloseTo(3 / 3 + 3 / 3 + 2 / 4 + 4 / 6 + 3 / 4, 9);
  });

  test('is answered wrong by whoever plays by a pattern, though the right outcome is written first', () => {
    const { strategies } = reportOf(visit(), { questions: askedQuestions });
    expect(strategies.find(({ strategy }) => strategy === 'always-first')?.share).toBe(0);
  });

  test('makes other rules once another option is right', () => {
    const question = askedQuestions.get('waiting/which-moment');
    if (question?.kind !== 'single-choice') throw new Error('It is single-choice.');
    const rekeyed = new Map(askedQuestions).set('waiting/which-moment', {
      ...question,
      options: question.options.map((option) => ({ ...option, right: option.id === 'lift' })),
    });
    const reworded = new Map(askedQuestions).set('waiting/which-moment', {
      ...question,
      prompt: { id: 'Di mana?', en: 'Where?' },
    });
    const hash = (questions: typeof askedQuestions) => rulesHash(rulesOf(visit(), questions));
    expect(hash(rekeyed)).not.toBe(hash(askedQuestions));
    expect(hash(reworded)).toBe(hash(askedQuestions));
  });

  test('is not built without its question', () => {
    expect(() => prepare(visit(), new Map())).toThrow('waiting/which-moment');
  });
});
