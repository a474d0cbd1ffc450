import { lessonFacts, readCourse, readSimulation } from '#components/course/read-course.ts';
import type { Module } from '#domain/course/course.ts';
import type { Links } from '#i18n/address.ts';
import type { JourneyMap, MapStop } from '#islands/home/journey-map.ts';
import { faceFile } from '#islands/lib/face-file.ts';
import { journeyLine } from './journey-line.ts';

/** The journey map of the course, in the language of the page that links from it. */
export async function journeyMapOf(links: Links): Promise<JourneyMap> {
  const { modules } = await readCourse();
  const stages = await Promise.all(
    modules.map(async (module) => ({
      id: module.id,
      title: module.title[links.locale],
      summary: module.summary[links.locale],
      href: module.lessons.length > 0 ? links.to({ page: 'module', module: module.id }) : undefined,
      stops: [
        ...(await Promise.all(module.lessons.map((lesson) => lessonStop(lesson, module, links)))),
        ...(await Promise.all(module.simulations.map((id) => simulationStop(id, module, links)))),
      ],
    })),
  );
  return { modules: stages, line: journeyLine(stages.map(({ stops }) => stops)) };
}

async function lessonStop(id: string, module: Module, links: Links): Promise<MapStop> {
  const { title, minutes } = await lessonFacts(links.locale, id);
  return {
    kind: 'lesson',
    id,
    module: module.id,
    title,
    minutes,
    href: links.to({ page: 'lesson', lesson: id }),
    quiz: links.to({ page: 'quiz', quiz: id }),
  };
}

async function simulationStop(id: string, module: Module, links: Links): Promise<MapStop> {
  const simulation = await readSimulation(id);
  if (!simulation) throw new Error(`The simulation "${id}" that course.yaml lists is not written.`);
  const { title, minutes, industry, main, customers } = simulation.data;
  const name = main && customers[main]?.name[links.locale];
  return {
    kind: 'simulation',
    id,
    module: module.id,
    title: title[links.locale],
    minutes,
    href: links.to({ page: 'simulation', simulation: id }),
    place: industry[links.locale].toLocaleLowerCase(links.locale),
    customer: name ? { name, face: links.toFile(faceFile(id, main, 'ok')) } : undefined,
  };
}
