import type { APIRoute, GetStaticPaths } from 'astro';
import { type CollectionEntry, getCollection } from 'astro:content';
import { placesOfConcepts } from '#components/course/places.ts';
import { withFigure } from '#components/quiz/with-figure.ts';
import { localizeQuestions } from '#domain/quiz/localized-question.ts';
import { type Locale, locales } from '#domain/shared/locale.ts';
import { linksFrom } from '#i18n/address.ts';
import type { QuestionFile } from '#islands/lib/question-file.ts';

interface Props {
  readonly locale: Locale;
  readonly entry: CollectionEntry<'quizzes'>;
  readonly [more: string]: unknown;
}

/** The questions of each quiz, for the cards of the review page and for tests. */
export const getStaticPaths = (async () => {
  const quizzes = await getCollection('quizzes');
  return locales.flatMap((locale) =>
    quizzes.map((entry) => ({
      params: { locale, quiz: entry.id },
      props: { locale, entry } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale, entry } }) => {
  const links = linksFrom(locale, { page: 'review' });
  const places = await placesOfConcepts(links);
  const asked = new Set(entry.data.questions.map(({ concept }) => concept));
  const file: QuestionFile = {
    questions: localizeQuestions(entry.data, locale).map((question) =>
      // A card is rated, and a test is scored, by what was answered: hints stay in the quiz.
      withFigure({ ...question, hints: undefined }, links),
    ),
    places: Object.fromEntries([...places].filter(([concept]) => asked.has(concept))),
  };
  return Response.json(file);
};
