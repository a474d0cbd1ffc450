import type { Playable } from '#domain/learner/next-simulation.ts';

/** The simulations as their page hands them to its island: words in one language, ready addresses. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** Titles of the lessons that prepare for a simulation, by id. */
  readonly lessons: Readonly<Record<string, string>>;
  /** Names of competencies, by id, in the course’s order. */
  readonly competencies: Readonly<Record<string, string>>;
  /** The share, 0 … 1, from which on a run is mastered. */
  readonly mastery: number;
}

export interface CatalogueEntry extends Playable {
  readonly title: string;
  /** Where it plays, in a word or two. */
  readonly industry: string;
  readonly minutes: number;
  /** One sentence. */
  readonly aim: string;
  /** What it scores, by id, the most scored first. */
  readonly trains: readonly string[];
  /** The customer whom it is about, and the portrait; undefined where there is none, as in a visit. */
  readonly customer: { readonly name: string; readonly face: string } | undefined;
  /** The title of each ending. */
  readonly endings: Readonly<Record<string, string>>;
  /** The player, the debrief, and the replay of a run. */
  readonly play: string;
  readonly debrief: string;
  readonly replay: string;
}

/** How many of the competencies it scores a simulation is said to train most. */
const most = 3;

/** The competencies that a simulation trains most. */
export function trainsMost({ trains }: Pick<CatalogueEntry, 'trains'>): readonly string[] {
  return trains.slice(0, most);
}

/** How many others it scores. */
export function trainsToo({ trains }: Pick<CatalogueEntry, 'trains'>): number {
  return Math.max(0, trains.length - most);
}
