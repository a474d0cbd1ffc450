import { type CollectionEntry, getCollection } from 'astro:content';
import { readCourse, readQuestions, readSimulation } from '#components/course/read-course.ts';
import type { Askable, LackingSimulation } from '#domain/learner/review/review-facts.ts';
import { costSheetOf } from '#domain/simulation/cost-sheet.ts';
import { prepare } from '#domain/simulation/prepare.ts';

/** What can be asked today: the questions of all quizzes in the course's order, and the terms of the glossary. */
export async function readAskable(): Promise<Askable> {
  const { modules } = await readCourse();
  const order = modules.flatMap(({ lessons }) => lessons);
  const quizzes = (await getCollection('quizzes')).toSorted(
    (one, other) => order.indexOf(one.data.lesson) - order.indexOf(other.data.lesson),
  );
  return {
    questions: Object.fromEntries(
      quizzes.map(({ id, data }) => [
        id,
        Object.fromEntries(data.questions.map((question) => [question.id, question.concept])),
      ]),
    ),
    terms: (await getCollection('glossary')).map(({ id }) => id),
  };
}

/** What each simulation of the course says of a run that lacked something. */
export async function readLackingSimulations(): Promise<readonly LackingSimulation[]> {
  const { modules } = await readCourse();
  const listed = await Promise.all(
    modules.flatMap(({ simulations }) => simulations).map(readSimulation),
  );
  return Promise.all(
    listed.filter((simulation) => simulation !== undefined).map((each) => sheetOnce(each)),
  );
}

const sheets = new Map<string, Promise<LackingSimulation>>();

/** Walking a simulation's states takes a second: once for all pages and languages of a build. */
function sheetOnce(entry: CollectionEntry<'simulations'>): Promise<LackingSimulation> {
  const key = `${entry.id} ${entry.digest}`;
  const sheet = sheets.get(key) ?? sheetOf(entry);
  sheets.set(key, sheet);
  return sheet;
}

async function sheetOf({ id, data }: CollectionEntry<'simulations'>): Promise<LackingSimulation> {
  const { rules, rulesHash } = prepare(data, await readQuestions());
  return { id, rulesHash, costs: costSheetOf(data, rules) };
}
