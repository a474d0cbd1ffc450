import { describe, expect, test } from 'vitest';
import { checkTestRecipe } from './check-test-recipe.ts';
import { nameOf } from './draw-questions.ts';
import { drawTest } from './draw-test.ts';
import type { Question } from './kinds/kinds.schema.ts';

const text = { id: 'Uji modul', en: 'Module test' };

/** Four questions, two on each of two concepts. */
function quiz(...concepts: readonly string[]) {
  const question = (concept: string, at: number): Question => ({
    kind: 'predict',
    id: `${concept}-${at}`,
    concept,
    prompt: text,
    from: 0,
    feeling: 1,
    because: text,
    tooHigh: text,
    tooLow: text,
  });
  return { questions: concepts.flatMap((each) => [question(each, 1), question(each, 2)]) };
}

const banks = new Map([
  ['touchpoints', quiz('touchpoint', 'channel')],
  ['moments-of-truth', quiz('moment-of-truth', 'peak-end')],
]);
const recipe = {
  title: text,
  module: 'touchpoints-and-moments',
  draws: [
    { from: ['touchpoints'], questions: 2 },
    { from: ['touchpoints', 'moments-of-truth'], concepts: ['channel', 'peak-end'], questions: 2 },
  ],
};
const known = {
  modules: new Set(['foundations', 'touchpoints-and-moments']),
  concepts: new Set(['touchpoint', 'channel', 'moment-of-truth', 'peak-end']),
  banks,
};

test('a test is what its recipe says, whatever the seed, and no question comes twice', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const drawn = drawTest(recipe, banks, seed);
    expect(new Set(drawn.map(nameOf)).size).toBe(4);
    expect(
      drawn
        .slice(0, 2)
        .map(({ question }) => question.concept)
        .toSorted(),
    ).toEqual(['channel', 'touchpoint']);
    expect(drawTest(recipe, banks, seed)).toEqual(drawn);
  }
});

test('other seeds draw other questions', () => {
  const tests = Array.from({ length: 20 }, (_, seed) => drawTest(recipe, banks, seed));
  expect(new Set(tests.map((drawn) => drawn.map(nameOf).join(' '))).size).toBeGreaterThan(5);
});

describe('a recipe', () => {
  const found = (raw: unknown) =>
    checkTestRecipe(raw, known).map(
      ({ code, path, message, fix }) => `${path.join('.')} ${code}: ${message} ${fix}`,
    );

  test('that can always be followed has no problem', () => {
    expect(found(recipe)).toEqual([]);
  });

  test('names modules, quizzes and concepts that there are', () => {
    const draws = [{ from: ['touchpoint'], concepts: ['chanel'], questions: 1 }];
    expect(found({ ...recipe, module: 'final', draws })).toEqual([
      'module unknown-module: There is no module "final" to draw for. name a module that there is.',
      'draws.0.from.0 unknown-quiz: There is no quiz "touchpoint" to draw for. did you mean "touchpoints"?',
      'draws.0.concepts.0 unknown-concept: There is no concept "chanel" to draw for. did you mean "channel"?',
    ]);
  });

  test('draws no more than is left', () => {
    const draws = [
      { from: ['touchpoints'], questions: 3 },
      { from: ['touchpoints'], questions: 2 },
    ];
    expect(found({ ...recipe, draws })).toEqual([
      'draws.1.questions too-few-questions: It draws 2, and there are 4, 3 of which may be drawn before. draw 1 at most, or name more quizzes.',
    ]);
  });
});
