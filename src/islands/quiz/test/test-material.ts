import type { Askable } from '#domain/learner/review/review-facts.ts';
import type { TestRecipe } from '#domain/quiz/test-recipe.schema.ts';

/** A test as its page gives it: what may be drawn, and where it lies. */
export interface TestMaterial {
  /** A module's id, or `final`. */
  readonly test: string;
  readonly draws: TestRecipe['draws'];
  /** The concept of each question of today, by quiz and question. */
  readonly questions: Askable['questions'];
  readonly files: TestFiles;
}

export interface TestFiles {
  /** The folder of the quizzes' files. Fetched when drawn: all questions at once weigh too much. */
  readonly questions: string;
  /** The folder from which addresses in those files are counted. */
  readonly base: string;
}

export interface TestLinks {
  /** The lessons, or the modules, that it covers. */
  readonly covers: readonly { readonly title: string; readonly href: string }[];
  readonly back: { readonly title: string; readonly href: string };
  readonly learning: string;
}
