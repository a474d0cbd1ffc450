import type { Askable } from '../learner/review/review-facts.ts';
import { seedOf } from '../shared/shuffle.ts';
import type { BankQuestion, Drawable } from './draw-questions.ts';
import { drawQuestions, nameOf } from './draw-questions.ts';
import type { TestRecipe } from './test-recipe.schema.ts';

/** The quizzes by their slugs. */
export type Banks = ReadonlyMap<string, { readonly questions: readonly Drawable[] }>;

/**
 * The questions of a test, draw after draw; the same for a seed. None comes twice. Where a bank holds fewer than the
 * recipe asks for, `checkTestRecipe` has said so, and all it has are drawn.
 */
export function drawTest(
  recipe: Pick<TestRecipe, 'draws'>,
  banks: Banks,
  seed: number,
): readonly BankQuestion[] {
  return recipe.draws.reduce<readonly BankQuestion[]>((drawn, draw, at) => {
    const taken = new Set(drawn.map(nameOf));
    const left = bankOf(draw, banks).filter((each) => !taken.has(nameOf(each)));
    return [...drawn, ...drawQuestions(left, draw.questions, seedOf(`${seed}/${at}`))];
  }, []);
}

/** What a draw may take. */
export function bankOf(
  { from, concepts }: TestRecipe['draws'][number],
  banks: Banks,
): readonly BankQuestion[] {
  return [...new Set(from)].flatMap((quiz) =>
    (banks.get(quiz)?.questions ?? [])
      .filter(({ concept }) => !concepts || concepts.includes(concept))
      .map((question) => ({ quiz, question })),
  );
}

/** The quizzes as far as drawing depends on them, from the concept of each question, by quiz and question. */
export function banksOf(questions: Askable['questions']): Banks {
  return new Map(
    Object.entries(questions).map(([quiz, concepts]) => [
      quiz,
      { questions: Object.entries(concepts).map(([id, concept]) => ({ id, concept })) },
    ]),
  );
}
