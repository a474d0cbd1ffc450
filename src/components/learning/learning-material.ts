import { getCollection } from 'astro:content';
import { placesOfConcepts } from '#components/course/places.ts';
import { lessonFacts, readCourse, readSimulation } from '#components/course/read-course.ts';
import { readAskable, readLackingSimulations } from '#components/review/review-material.ts';
import { catalogueOf } from '#components/simulations/catalogue-of.ts';
import type { Module } from '#domain/course/course.ts';
import type { CostSheet } from '#domain/simulation/cost-sheet.ts';
import type { ScoreSheet } from '#domain/simulation/score-sheet.ts';
import type { Links } from '#i18n/address.ts';
import type { CatalogueEntry } from '#islands/catalogue/catalogue.ts';
import type { LearningModule, LearningSimulation, Material } from '#islands/learning/material.ts';

/** What the page of a learner's progress is made from, in the language of the page that links from it. */
export async function learningMaterial(links: Links): Promise<Material> {
  const { modules, mastery } = await readCourse();
  const { competencies, entries } = await catalogueOf(links);
  const written = modules.filter(({ lessons }) => lessons.length > 0);
  return {
    modules: await Promise.all(written.map((module) => learningModule(module, links))),
    simulations: await learningSimulations(entries),
    competencies,
    askable: await readAskable(),
    mastery,
  };
}

async function learningModule(module: Module, links: Links): Promise<LearningModule> {
  const concepts = await getCollection('concepts');
  const places = await placesOfConcepts(links);
  return {
    id: module.id,
    title: module.title[links.locale],
    simulations: module.simulations,
    lessons: await Promise.all(
      module.lessons.map(async (id) => ({
        id,
        title: (await lessonFacts(links.locale, id)).title,
        href: links.to({ page: 'lesson', lesson: id }),
        quiz: links.to({ page: 'quiz', quiz: id }),
      })),
    ),
    concepts: module.lessons.flatMap((lesson) =>
      concepts.flatMap(({ id, data }) => {
        const place = places.get(id);
        if (data.lesson !== lesson || !place) return [];
        return { id, name: place.concept, lesson: place.lesson, href: place.href };
      }),
    ),
  };
}

async function learningSimulations(
  entries: readonly CatalogueEntry[],
): Promise<readonly LearningSimulation[]> {
  const lacking = new Map((await readLackingSimulations()).map((each) => [each.id, each.costs]));
  return Promise.all(
    entries.map(async ({ id, title, level, lessons, rulesHash, sheet: scores, play, debrief }) => {
      const sheet = joined(scores, lacking.get(id));
      const trains = (await readSimulation(id))?.data.trains ?? [];
      return { id, title, level, lessons, rulesHash, sheet, play, debrief, trains };
    }),
  );
}

/** Both sheets of a simulation in one. */
function joined(scores: ScoreSheet, costs: CostSheet | undefined): ScoreSheet & CostSheet {
  const scenes = Object.entries(scores.scenes).map(([scene, choices]) => [
    scene,
    Object.fromEntries(
      Object.entries(choices).map(([id, choice]) => [
        id,
        { ...choice, ...costs?.scenes[scene]?.[id] },
      ]),
    ),
  ]);
  return { ...scores, scenes: Object.fromEntries(scenes) };
}
