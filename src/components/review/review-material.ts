import { getCollection } from 'astro:content';
import { lackingOf } from '#components/course/prepared.ts';
import { readCourse, readSimulation } from '#components/course/read-course.ts';
import type { Askable, LackingSimulation } from '#domain/learner/review/review-facts.ts';

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
  return Promise.all(listed.filter((simulation) => simulation !== undefined).map(lackingOf));
}
