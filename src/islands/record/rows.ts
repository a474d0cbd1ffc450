import type { Progress } from '#domain/learner/progress.ts';
import type { Run } from '#domain/learner/runs.ts';

/** What the course calls the things that a record names by id, and where they are. */
export interface Catalogue {
  /** In the course’s order. */
  readonly lessons: readonly CatalogueLesson[];
  readonly simulations: readonly CatalogueSimulation[];
}

export interface CatalogueLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly quiz: string;
}

export interface CatalogueSimulation {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly debrief: string;
  readonly replay: string;
  /** The title of each ending. */
  readonly endings: Readonly<Record<string, string>>;
}

/** A lesson that was read, or whose quiz was finished. Without addresses where the course has dropped it. */
export interface LessonRow extends Partial<CatalogueLesson> {
  readonly id: string;
  readonly title: string;
  readonly readAt: number | undefined;
  readonly result: { readonly share: number; readonly attempts: number } | undefined;
}

/** A run, with the places it leads to. */
export interface RunRow {
  readonly run: Run;
  readonly title: string;
  readonly ending: string | undefined;
  readonly state: 'ended' | 'open' | 'left';
  /** Its debrief, or where it goes on. */
  readonly href: string | undefined;
  readonly replay: string | undefined;
}

/** In the course’s order; what it has dropped comes last, under its id. */
export function lessonRows(
  { lessons }: Catalogue,
  progress: Pick<Progress, 'lessons' | 'quizzes'>,
): readonly LessonRow[] {
  const touched = new Set([...progress.lessons.keys(), ...progress.quizzes.keys()]);
  const listed = lessons.filter(({ id }) => touched.has(id));
  const dropped = [...touched]
    .filter((id) => !lessons.some((lesson) => lesson.id === id))
    .map((id) => ({ id, title: id }));
  return [...listed, ...dropped].map((lesson) => ({
    ...lesson,
    readAt: progress.lessons.get(lesson.id),
    result: progress.quizzes.get(lesson.id),
  }));
}

/** The run played last comes first. */
export function runRows(
  { simulations }: Catalogue,
  runs: readonly Run[],
  progress: Pick<Progress, 'simulations'>,
): readonly RunRow[] {
  return [...runs]
    .sort((one, other) => other.latestAt - one.latestAt)
    .map((run) => {
      const name = run.transcript.simulation;
      const simulation = simulations.find(({ id }) => id === name);
      const open = progress.simulations.get(name)?.open?.id === run.id;
      // Progress knows no forks; one that was left in the middle can be taken up by its address.
      const state = run.ended ? 'ended' : open || run.fork ? 'open' : 'left';
      return {
        run,
        title: simulation?.title ?? name,
        ending: run.ended && (simulation?.endings[run.ended.ending] ?? run.ended.ending),
        state,
        href:
          state === 'ended'
            ? simulation && `${simulation.debrief}#run=${run.id}`
            : state === 'open'
              ? simulation && (run.fork ? `${simulation.href}#run=${run.id}` : simulation.href)
              : undefined,
        replay: simulation && `${simulation.replay}#run=${run.id}`,
      };
    });
}
