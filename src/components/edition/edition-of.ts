import { type CollectionEntry, getCollection } from 'astro:content';
import { readCourse, readLesson } from '#components/course/read-course.ts';
import { citedSources, referencesOf } from '#domain/course/lesson-body.ts';
import type { Module } from '#domain/course/course.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** What the printable edition of a module holds, in one language. */
export interface Edition {
  readonly module: Module;
  readonly lessons: readonly CollectionEntry<'lessons'>[];
  /** The keys of its sources, each once, in the order that numbers them. */
  readonly sources: readonly string[];
  /** What its lessons explain or call by name, in alphabetical order. */
  readonly terms: readonly CollectionEntry<'glossary'>[];
}

/** @throws Error when the course has no such module. */
export async function editionOf(locale: Locale, id: string): Promise<Edition> {
  const module = (await readCourse()).modules.find((each) => each.id === id);
  if (!module) throw new Error(`The course has no module "${id}".`);
  const read = await Promise.all(module.lessons.map((lesson) => readLesson(locale, lesson)));
  const lessons = read.filter((lesson) => lesson !== undefined);

  const bodies = lessons.map(({ body = '' }) => body);
  const further = lessons.flatMap(({ data }) => data.furtherReading);
  const named = new Set(
    bodies
      .flatMap(referencesOf)
      .filter(({ kind }) => kind === 'concept' || kind === 'term')
      .map((reference) => reference.id),
  );
  const terms = await getCollection('glossary', (entry) => named.has(entry.id));
  return {
    module,
    lessons,
    sources: [...new Set([...bodies.flatMap(citedSources), ...further])],
    terms: terms.toSorted((one, other) =>
      one.data.term[locale].localeCompare(other.data.term[locale], locale),
    ),
  };
}
