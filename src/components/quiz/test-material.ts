import { getCollection, type CollectionEntry } from 'astro:content';
import { lessonFacts, readCourse } from '#components/course/read-course.ts';
import type { Links } from '#i18n/address.ts';
import { testPageWords } from '#i18n/test.ts';
import type { TestLinks, TestMaterial } from '#islands/quiz/test/test-material.ts';

/** What a test may draw, and where its questions lie. */
export async function testMaterial(
  { id, data: { draws } }: CollectionEntry<'tests'>,
  links: Links,
): Promise<TestMaterial> {
  const quizzes = await getCollection('quizzes');
  const banks = new Set(draws.flatMap(({ from }) => from));
  return {
    test: id,
    draws,
    questions: Object.fromEntries(
      quizzes
        .filter((quiz) => banks.has(quiz.id))
        .map((quiz) => [
          quiz.id,
          Object.fromEntries(quiz.data.questions.map(({ id: name, concept }) => [name, concept])),
        ]),
    ),
    files: {
      questions: links.toFile(`${links.locale}/questions/`),
      base: links.toFile(`${links.locale}/`),
    },
  };
}

/** Where a test leads: the lessons of its module, or all modules. */
export async function testLinks(
  { data }: CollectionEntry<'tests'>,
  links: Links,
): Promise<TestLinks> {
  const { modules } = await readCourse();
  const own = modules.find(({ id }) => id === data.module);
  const words = testPageWords[links.locale];
  const covers = own
    ? own.lessons.map(async (lesson) => ({
        title: (await lessonFacts(links.locale, lesson)).title,
        href: links.to({ page: 'lesson', lesson }),
      }))
    : modules
        .filter(({ lessons }) => lessons.length > 0)
        .map(({ id, title }) => ({
          title: title[links.locale],
          href: links.to({ page: 'module', module: id }),
        }));
  return {
    covers: await Promise.all(covers),
    back: own
      ? { title: words.toModule, href: links.to({ page: 'module', module: own.id }) }
      : { title: words.toMap, href: links.to({ page: 'home' }) },
    learning: links.to({ page: 'learning' }),
  };
}

/** The test of a module; the final one where none is named; undefined where it has none. */
export async function testOf(module?: string): Promise<CollectionEntry<'tests'> | undefined> {
  return (await getCollection('tests')).find(({ data }) => data.module === module);
}
