import type { LearnerEvent } from '#domain/learner/event.ts';
import { type Progress, progressOf } from '#domain/learner/progress.ts';
import type { MapModule } from './journey-map.ts';

/** The progress of someone who has done these things on the map’s modules. */
export function progressOn(
  modules: readonly MapModule[],
  events: readonly LearnerEvent[] = [],
): Progress {
  const names = ({ stops }: MapModule, kind: string) =>
    stops.filter((stop) => stop.kind === kind).map(({ id }) => id);
  return progressOf(
    {
      modules: modules.map((module) => ({
        id: module.id,
        lessons: names(module, 'lesson'),
        simulations: names(module, 'simulation'),
      })),
    },
    events,
  );
}

/**
 * Tells the learner's progress, and the events it rests on, to `tell`: once the record is read, and again when the page comes back out of
 * the browser's back-and-forward cache. The record is read once for all islands of the page.
 * Returns the function that ends it.
 */
export function followProgress(
  modules: readonly MapModule[],
  tell: (progress: Progress, events: readonly LearnerEvent[]) => void,
): () => void {
  const read = () => void events().then((list) => tell(progressOn(modules, list), list));
  const readAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    reading = undefined;
    read();
  };
  read();
  addEventListener('pageshow', readAgain);
  return () => removeEventListener('pageshow', readAgain);
}

let reading: Promise<readonly LearnerEvent[]> | undefined;

function events(): Promise<readonly LearnerEvent[]> {
  reading ??= import('../lib/open-record.ts')
    .then(({ openRecord }) => openRecord())
    .then(({ store }) => store.events());
  return reading;
}
