import { getCollection } from 'astro:content';
import { readCourse } from '#components/course/read-course.ts';
import { citedSources } from '#domain/course/lesson-body.ts';
import type { Source } from '#domain/course/source.ts';
import type { Links } from '#i18n/address.ts';

/** A source, and the lessons that cite it or send the reader on to it, in the order of the course. */
export interface IndexedSource {
  readonly id: string;
  readonly source: Source;
  readonly lessons: readonly { readonly title: string; readonly href: string }[];
}

export interface SourceIndex {
  /** What lessons or the glossary rest on, by author and year. */
  readonly service: readonly IndexedSource[];
  /** The others: what the course's way of teaching rests on. */
  readonly teaching: readonly IndexedSource[];
}

export async function sourceIndex(links: Links): Promise<SourceIndex> {
  const { locale } = links;
  const order = (await readCourse()).modules.flatMap(({ lessons }) => lessons);
  const written = await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`));
  const lessons = order.flatMap((lesson) => {
    const entry = written.find(({ id }) => id === `${locale}/${lesson}`);
    if (!entry) return [];
    const uses = new Set([...citedSources(entry.body ?? ''), ...entry.data.furtherReading]);
    return [{ title: entry.data.title, href: links.to({ page: 'lesson', lesson }), uses }];
  });
  const terms = new Set((await getCollection('glossary')).map(({ data }) => data.source));

  const sources = (await getCollection('sources'))
    .map(({ id, data }) => ({
      id,
      source: data,
      lessons: lessons
        .filter(({ uses }) => uses.has(id))
        .map(({ title, href }) => ({ title, href })),
    }))
    .sort((one, other) => keyOf(one.source).localeCompare(keyOf(other.source), 'en'));
  const isUsed = (each: IndexedSource) => each.lessons.length > 0 || terms.has(each.id);
  return { service: sources.filter(isUsed), teaching: sources.filter((each) => !isUsed(each)) };
}

function keyOf({ authors, year }: Source): string {
  return `${authors} ${year}`;
}
