import type { Locale } from '../shared/locale.ts';
import type { LocalizedText } from '../shared/localized-text.ts';
import type { Question } from './kinds/kinds.schema.ts';
import type { Quiz } from './schema.ts';

/** A question in one language: the same data with each text a string, ready to be an island's prop. */
export type LocalizedQuestion = Localized<Question>;

/** The questions of a quiz in one language, in their order. */
export function localizeQuestions(quiz: Quiz, locale: Locale): readonly LocalizedQuestion[] {
  return quiz.questions.map((question) => localizeQuestion(question, locale));
}

/**
 * One question of a quiz in one language. It is how a lesson asks it:
 *
 *     const [quiz, question] = 'touchpoints/the-new-fridge'.split('/');
 *     const entry = await getEntry('quizzes', quiz);
 *     <LessonQuestion {quiz} question={findQuestion(entry.data, question, locale)} … />
 *
 * @throws {Error} when the quiz has no such question, which `npm run check:content` finds before.
 */
export function findQuestion(quiz: Quiz, id: string, locale: Locale): LocalizedQuestion {
  const question = quiz.questions.find((each) => each.id === id);
  if (!question) {
    const known = quiz.questions.map((each) => each.id).join(', ');
    throw new Error(`The quiz has no question "${id}". Name one of these: ${known}.`);
  }
  return localizeQuestion(question, locale);
}

/** A question of any kind in one language. */
export function localizeQuestion<T extends Question>(question: T, locale: Locale): Localized<T> {
  return picked(question, locale) as Localized<T>;
}

export type Localized<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localized<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localized<T[Key]> }
      : T;

function picked(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => picked(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) return value[locale];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, picked(each, locale)]),
  );
}

/** Two lists are none: what may be answered in each language has to be known whichever is read. */
function isLocalizedText(value: object): value is LocalizedText {
  const texts = Object.values(value).every((each) => typeof each === 'string');
  return texts && Object.keys(value).sort().join() === 'en,id';
}
