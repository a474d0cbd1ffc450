import type { FoundPage, FoundPart } from './pagefind.ts';

/**
 * The pages found with those in front that explain what was asked for by its whole name. Pagefind weighs words one by
 * one and by their stems, so that *empati* (empathy) also finds *empat* (four), and *orang* stands on every page.
 */
export function namedFirst(pages: readonly FoundPage[], query: string): readonly FoundPage[] {
  return pages.toSorted(
    (one, other) => Number(explains(other, query)) - Number(explains(one, query)),
  );
}

/** The `count` parts of a page that hold most of what was asked for, in the order of the page; not the page’s head. */
export function bestParts(page: FoundPage, count: number): readonly FoundPart[] {
  const parts = page.sub_results.filter(({ url }) => url.includes('#'));
  const best = parts.toSorted((one, other) => weight(other) - weight(one)).slice(0, count);
  return parts.filter((part) => best.includes(part));
}

/** Whether a part is headed by exactly this name, or by several with `·` between them of which this is one. */
function explains(page: FoundPage, query: string): boolean {
  const name = query.trim().toLowerCase();
  return page.sub_results.some(({ title }) => title.toLowerCase().split(' · ').includes(name));
}

function weight(part: FoundPart): number {
  return part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
