import { type CollectionEntry, getCollection } from 'astro:content';
import { preparedOf } from '#components/course/prepared.ts';
import { readCourse, readLesson, readSimulation } from '#components/course/read-course.ts';
import type { Prepared } from '#domain/simulation/prepare.ts';
import { scoreSheetOf } from '#domain/simulation/score-sheet.ts';
import type { Links } from '#i18n/address.ts';
import type { Catalogue, CatalogueEntry } from '#islands/catalogue/catalogue.ts';
import { faceFile } from '#islands/lib/face-file.ts';
import { aimOf } from './aim-of.ts';
import { competenciesOf } from './competencies-of.ts';
import { lessonsFor } from './lessons-for.ts';

/** The simulations of the course in its order, in the language of the page that links from it. */
export async function catalogueOf(links: Links): Promise<Catalogue> {
  const { locale } = links;
  const { modules, mastery } = await readCourse();
  const written = await Promise.all(
    modules
      .flatMap((module) => module.lessons)
      .map(async (id) => ({ id, data: (await readLesson(locale, id))?.data })),
  );
  const lessons = written.map(({ id, data }) => ({
    id,
    title: data?.title ?? id,
    simulation: data?.simulation,
  }));
  const concepts = (await getCollection('concepts')).map(({ id, data }) => ({
    id,
    lesson: data.lesson,
  }));
  const listed = await Promise.all(
    modules.flatMap(({ simulations }) => simulations).map(readSimulation),
  );
  const entries = await Promise.all(
    listed
      .filter((simulation) => simulation !== undefined)
      .map(async (simulation) => ({
        ...entryOf(simulation, await preparedOf(simulation), links),
        lessons: lessonsFor(simulation.id, simulation.data.trains, lessons, concepts),
      })),
  );
  const named = new Set(entries.flatMap((entry) => entry.lessons));
  return {
    entries,
    mastery,
    lessons: Object.fromEntries(
      lessons.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]),
    ),
    competencies: Object.fromEntries(
      (await getCollection('competencies')).map(({ id, data }) => [id, data.name[locale]]),
    ),
  };
}

function entryOf(
  { id, data }: CollectionEntry<'simulations'>,
  { rules, rulesHash, bounds }: Prepared,
  links: Links,
): Omit<CatalogueEntry, 'lessons'> {
  const { locale } = links;
  const { main } = data;
  const name = main && data.customers[main]?.name[locale];
  return {
    id,
    title: data.title[locale],
    industry: data.industry[locale],
    level: data.level,
    minutes: data.minutes,
    aim: aimOf(data.brief[locale], locale),
    trains: competenciesOf(data),
    customer: main && name ? { name, face: links.toFile(faceFile(id, main, 'ok')) } : undefined,
    endings: Object.fromEntries(
      Object.entries(data.endings).map(([ending, { title }]) => [ending, title[locale]]),
    ),
    play: links.to({ page: 'simulation', simulation: id }),
    debrief: links.to({ page: 'debrief', simulation: id }),
    replay: links.to({ page: 'replay', simulation: id }),
    rulesHash,
    sheet: scoreSheetOf(rules, bounds),
  };
}
