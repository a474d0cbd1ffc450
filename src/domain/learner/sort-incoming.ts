import type { LearnerEvent } from './event.ts';
import { byTime } from './merge-events.ts';

/** What a second record would bring to the one held here. Every incoming event stands in one of the three. */
export interface Incoming {
  /** To be added, by time. */
  readonly fresh: readonly LearnerEvent[];
  /** Held here already. */
  readonly known: readonly LearnerEvent[];
  /** Of a run that went on differently here. The run here stays as it is: two plays are never mixed into one. */
  readonly clashing: readonly LearnerEvent[];
}

export function sortIncoming(
  held: readonly LearnerEvent[],
  incoming: readonly LearnerEvent[],
): Incoming {
  const ids = new Set(held.map(({ id }) => id));
  const places = new Set(held.flatMap(placesOf));
  const strangers = incoming.filter(({ id }) => !ids.has(id));
  const split = new Set(
    strangers.filter((event) => placesOf(event).some((place) => places.has(place))).map(runOf),
  );

  const known = incoming.filter(({ id }) => ids.has(id));
  const fresh: LearnerEvent[] = [];
  const clashing: LearnerEvent[] = [];
  for (const event of [...strangers].sort(byTime)) {
    if (ids.has(event.id)) known.push(event);
    else if (split.has(runOf(event)) || placesOf(event).some((place) => places.has(place))) {
      clashing.push(event);
    } else {
      ids.add(event.id);
      for (const place of placesOf(event)) places.add(place);
      fresh.push(event);
    }
  }
  return { fresh, known, clashing };
}

/** The place in a run that a choice fills and no other choice may; none for any other event. */
function placesOf(event: LearnerEvent): readonly string[] {
  return 'index' in event ? [`${event.index} ${event.run}`] : [];
}

function runOf(event: LearnerEvent): string | undefined {
  return 'run' in event ? event.run : undefined;
}
