import type { FoundPage, FoundPart } from './pagefind.ts';

/**
 * The pages found with those in front that explain the concept asked for by its whole name, then those with a part of
 * that name. Pagefind weighs words one by one and by their stems, so that *empati* (empathy) also finds *empat* (four),
 * and *orang* (people) stands on every page.
 */
export function namedFirst(pages: readonly FoundPage[], query: string): readonly FoundPage[] {
  const name = plain(query);
  return pages.toSorted((one, other) => closeness(other, name) - closeness(one, name));
}

/** The `count` parts of a page that hold most of what was asked for, in the order of the page; not the page’s head. */
export function bestParts(page: FoundPage, count: number): readonly FoundPart[] {
  const parts = page.sub_results.filter(({ url }) => url.includes('#'));
  const best = parts.toSorted((one, other) => weight(other) - weight(one)).slice(0, count);
  return parts.filter((part) => best.includes(part));
}

function closeness({ meta, sub_results }: FoundPage, name: string): number {
  if (namesIn(meta['concepts'] ?? '').includes(name)) return 2;
  return sub_results.some(({ title }) => namesIn(title).includes(name)) ? 1 : 0;
}

/** Names that stand together, `empati · empathy`. */
function namesIn(text: string): readonly string[] {
  return text.split(' · ').map(plain);
}

/** Without what a fact of the index cannot hold, a comma, and without capitals. */
function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(',', '');
}

function weight(part: FoundPart): number {
  return part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
