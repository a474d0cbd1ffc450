import type { CollectionEntry } from 'astro:content';
import type { LackingSimulation } from '#domain/learner/review/review-facts.ts';
import { costSheetOf } from '#domain/simulation/cost-sheet.ts';
import type { Facilitation } from '#domain/simulation/facilitate/facilitation.ts';
import { facilitationOf } from '#domain/simulation/facilitate/facilitation.ts';
import type { Prepared } from '#domain/simulation/prepare.ts';
import { prepare } from '#domain/simulation/prepare.ts';
import { readQuestions } from './read-course.ts';

type Entry = CollectionEntry<'simulations'>;

/** What the build works out of a simulation, however many pages ask for it. */
export const preparedOf = oncePerBuild(async ({ data }): Promise<Prepared> =>
  prepare(data, await readQuestions()),
);

/** What a class can talk about after it. */
export const facilitationOfEntry = oncePerBuild(async (entry): Promise<Facilitation> =>
  facilitationOf((await preparedOf(entry)).rules),
);

/** What it says of a run that lacked something. */
export const lackingOf = oncePerBuild(async (entry): Promise<LackingSimulation> => {
  const { rules, rulesHash } = await preparedOf(entry);
  return { id: entry.id, rulesHash, costs: costSheetOf(entry.data, rules) };
});

/** While a site is built its content stands still; while it is written, each page looks anew. */
function oncePerBuild<T>(workOut: (entry: Entry) => Promise<T>): (entry: Entry) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (entry) => {
    const found = known.get(entry.id) ?? workOut(entry);
    if (import.meta.env.PROD) known.set(entry.id, found);
    return found;
  };
}
