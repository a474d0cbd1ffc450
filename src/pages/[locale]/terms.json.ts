import type { APIRoute, GetStaticPaths } from 'astro';
import { placesOfConcepts } from '#components/course/places.ts';
import { readGlossary } from '#components/course/read-course.ts';
import { type Locale, locales } from '#domain/shared/locale.ts';
import { linksFrom } from '#i18n/address.ts';
import type { TermContent } from '#islands/review/card-content.ts';

/** The terms of the glossary, for the cards of the review page. */
export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { locale },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const places = await placesOfConcepts(linksFrom(locale, { page: 'review' }));
  const terms = [...(await readGlossary())].map(([id, { term, definition }]) => {
    const content: TermContent = {
      term: term[locale],
      definition: definition[locale],
      place: places.get(id),
    };
    return [id, content];
  });
  return Response.json(Object.fromEntries(terms));
};
