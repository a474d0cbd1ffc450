import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Concept } from '#domain/course/concept.ts';
import { locales } from '#domain/shared/locale.ts';
import { namedFirst } from '#islands/search/named-first.ts';
import { type FoundPage, type Pagefind, ranking } from '#islands/search/pagefind.ts';
import { expect, test } from './support/test.ts';

const file = resolve(import.meta.dirname, '../../content/concepts.yaml');
const concepts = parse(readFileSync(file, 'utf8')) as readonly Concept[];
const asked = concepts.flatMap(({ id, lesson, name }) =>
  locales.map((of) => ({ id, lesson, query: name[of] })),
);

for (const locale of locales) {
  test(`${locale}: whoever asks for a concept by either name has its lesson first or second @once`, async ({
    page,
  }) => {
    // Hundreds of searches, each with its excerpts.
    test.slow();
    await page.goto(`${locale}/search.html`);
    const queries = asked.map(({ query }) => query);
    const found = await page.evaluate(ask, { queries, ranking });
    const missed = asked.flatMap(({ id, lesson, query }, index) => {
      const hits = namedFirst(found[index] ?? [], query).slice(0, 2);
      return hits.some(({ url }) => url.endsWith(`/lessons/${lesson}.html`))
        ? []
        : [`${id} “${query}”: ${hits.map(({ url }) => url).join(', ')}`];
    });
    expect(missed).toEqual([]);
  });
}

/** Run in the page: what the search shows at once for each query, before its order is mended. */
async function ask(given: {
  readonly queries: readonly string[];
  readonly ranking: typeof ranking;
}): Promise<readonly (readonly FoundPage[])[]> {
  const library = new URL('../pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ library)) as Pagefind;
  await pagefind.init();
  await pagefind.options({ ranking: given.ranking });
  const answers: (readonly FoundPage[])[] = [];
  for (const query of given.queries) {
    const found = await pagefind.search(query);
    answers.push(await Promise.all(found.results.slice(0, 6).map((result) => result.data())));
  }
  return answers;
}
