import { getCollection } from 'astro:content';
import { lessonFacts, readCourse } from '#components/course/read-course.ts';
import type { Links } from '#i18n/address.ts';
import type { Place } from '#islands/lib/question-file.ts';

/** Where each concept is explained, by id: those whose lesson is part of the course. */
export async function placesOfConcepts(links: Links): Promise<ReadonlyMap<string, Place>> {
  const { modules } = await readCourse();
  const listed = new Set(modules.flatMap(({ lessons }) => lessons));
  const concepts = (await getCollection('concepts')).filter(({ data }) => listed.has(data.lesson));
  return new Map(
    await Promise.all(
      concepts.map(async ({ id, data: { name, lesson } }) => {
        const { title } = await lessonFacts(links.locale, lesson);
        const href = links.to({ page: 'lesson', lesson, anchor: id });
        return [id, { concept: name[links.locale], lesson: title, href }] as const;
      }),
    ),
  );
}
