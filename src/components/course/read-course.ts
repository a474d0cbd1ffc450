import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Course } from '#domain/course/course.ts';
import type { Lesson } from '#domain/course/lesson.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Questions } from '#domain/simulation/asked-question.ts';
import { questionsOf } from '#domain/simulation/asked-question.ts';

/** The course, as `content/course.yaml` has it. */
export async function readCourse(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yaml is missing; every page is built from it.');
  return entry.data;
}

/** A lesson in one language, or undefined where it is not written. */
export async function readLesson(
  locale: Locale,
  lesson: string,
): Promise<CollectionEntry<'lessons'> | undefined> {
  return getEntry('lessons', `${locale}/${lesson}`);
}

/** What is told of a lesson that the course lists. */
export async function lessonFacts(
  locale: Locale,
  lesson: string,
): Promise<Pick<Lesson, 'title' | 'minutes' | 'summary' | 'simulation'>> {
  const entry = await readLesson(locale, lesson);
  if (!entry) throw new Error(`The lesson "${lesson}" is not written in "${locale}".`);
  return entry.data;
}

/** A simulation, or undefined where it is not written. */
export async function readSimulation(
  simulation: string,
): Promise<CollectionEntry<'simulations'> | undefined> {
  return getEntry('simulations', simulation);
}

/** The questions of all quizzes, by `quiz/question`: what a simulation may ask. */
export async function readQuestions(): Promise<Questions> {
  const quizzes = await getCollection('quizzes');
  return questionsOf(quizzes.map(({ id, data }) => [id, data]));
}

/** The glossary of one language, by id. */
export async function readGlossary(): Promise<
  ReadonlyMap<string, CollectionEntry<'glossary'>['data']>
> {
  const entries = await getCollection('glossary');
  return new Map(entries.map(({ id, data }) => [id, data]));
}
