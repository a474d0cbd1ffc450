import { nearest } from '../shared/nearest.ts';
import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import { problemsOfZod } from '../shared/problems-of-zod.ts';
import { nameOf } from './draw-questions.ts';
import type { Banks } from './draw-test.ts';
import { bankOf } from './draw-test.ts';
import type { TestRecipe } from './test-recipe.schema.ts';
import { testRecipeSchema } from './test-recipe.schema.ts';

/** What a recipe may refer to. */
export interface KnownToRecipes {
  readonly modules: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly banks: Banks;
}

/**
 * All that is wrong with the recipe of a test, read but not yet trusted. `too-few-questions`: with every seed, each draw
 * must find as many as it asks for, whatever the draws before it took.
 */
export function checkTestRecipe(raw: unknown, known: KnownToRecipes): readonly Problem[] {
  const parsed = testRecipeSchema.safeParse(raw);
  if (!parsed.success) return problemsOfZod(parsed.error, { schema: testRecipeSchema, raw });
  const recipe = parsed.data;
  const unknown = [
    ...unknownName('module', recipe.module, known.modules, ['module']),
    ...recipe.draws.flatMap(({ from, concepts = [] }, at) => [
      ...from.flatMap((quiz, place) =>
        unknownName('quiz', quiz, new Set(known.banks.keys()), ['draws', at, 'from', place]),
      ),
      ...concepts.flatMap((concept, place) =>
        unknownName('concept', concept, known.concepts, ['draws', at, 'concepts', place]),
      ),
    ]),
  ];
  return unknown.length > 0 ? unknown : tooFew(recipe, known.banks);
}

function unknownName(
  noun: 'module' | 'quiz' | 'concept',
  name: string | undefined,
  names: ReadonlySet<string>,
  path: Problem['path'],
): readonly Problem[] {
  if (name === undefined || names.has(name)) return [];
  const near = nearest(name, names);
  const fix = near ? `did you mean "${near}"?` : `name a ${noun} that there is.`;
  return [problem(`unknown-${noun}`, path, `There is no ${noun} "${name}" to draw for.`, fix)];
}

function tooFew({ draws }: TestRecipe, banks: Banks): readonly Problem[] {
  const namesOf = (draw: TestRecipe['draws'][number]) => bankOf(draw, banks).map(nameOf);
  return draws.flatMap((draw, at) => {
    const bank = namesOf(draw);
    const taken = draws.slice(0, at).reduce((sum, earlier) => {
      const shared = namesOf(earlier).filter((name) => bank.includes(name)).length;
      return sum + Math.min(shared, earlier.questions);
    }, 0);
    const left = Math.max(0, bank.length - taken);
    if (left >= draw.questions) return [];
    const already = taken > 0 ? `, ${taken} of which may be drawn before` : '';
    return problem(
      'too-few-questions',
      ['draws', at, 'questions'],
      `It draws ${draw.questions}, and there are ${bank.length}${already}.`,
      left > 0 ? `draw ${left} at most, or name more quizzes.` : 'name more quizzes.',
    );
  });
}
