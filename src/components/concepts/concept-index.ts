import { getCollection } from 'astro:content';
import { lessonFacts, readCourse, readLesson } from '#components/course/read-course.ts';
import { locales } from '#domain/shared/locale.ts';
import type { Links } from '#i18n/address.ts';

/** A link with the words it is set in. */
export interface NamedLink {
  readonly title: string;
  readonly href: string;
}

/** One concept, with the places where a learner meets it. */
export interface IndexedConcept {
  readonly id: string;
  readonly name: string;
  /** Its name in the other language, where that is another one. */
  readonly otherName: string | undefined;
  readonly lesson: NamedLink;
  /** The quizzes that ask about it, each with how often. */
  readonly quizzes: readonly (NamedLink & { readonly times: number })[];
  readonly simulations: readonly NamedLink[];
  readonly term: string;
}

export interface IndexedModule extends NamedLink {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly concepts: readonly IndexedConcept[];
}

/** Every concept under its module, in the order of the course; modules that teach none are left out. */
export async function conceptIndex(links: Links): Promise<readonly IndexedModule[]> {
  const { locale } = links;
  const { modules } = await readCourse();
  const concepts = (await getCollection('concepts')).map(({ data }) => data);
  const quizzes = await getCollection('quizzes');
  const simulations = await getCollection('simulations');
  const other = locales.find((each) => each !== locale) ?? locale;

  const indexed = async ({ id, lesson, name }: (typeof concepts)[number]) => ({
    id,
    name: name[locale],
    otherName: name[other] === name[locale] ? undefined : name[other],
    lesson: {
      title: (await lessonFacts(locale, lesson)).title,
      href: links.to({ page: 'lesson', lesson, anchor: id }),
    },
    quizzes: quizzes.flatMap(({ id: quiz, data }) => {
      const times = data.questions.filter(({ concept }) => concept === id).length;
      const href = links.to({ page: 'quiz', quiz });
      return times > 0 ? [{ title: data.title[locale], href, times }] : [];
    }),
    simulations: simulations
      .filter(({ data }) => data.trains.includes(id))
      .map(({ id: simulation, data }) => ({
        title: data.title[locale],
        href: links.to({ page: 'simulation', simulation }),
      })),
    term: links.to({ page: 'glossary', anchor: id }),
  });

  /** In the order of the lesson's text. */
  const taught = async (lesson: string) => {
    const ids = (await readLesson(locale, lesson))?.data.concepts ?? [];
    return Promise.all(ids.flatMap((id) => concepts.filter((each) => each.id === id)).map(indexed));
  };

  const listed = await Promise.all(
    modules.map(async ({ id, title, lessons }, index) => ({
      id,
      number: index + 1,
      title: title[locale],
      href: links.to({ page: 'module', module: id }),
      concepts: (await Promise.all(lessons.map(taught))).flat(),
    })),
  );
  return listed.filter((module) => module.concepts.length > 0);
}
