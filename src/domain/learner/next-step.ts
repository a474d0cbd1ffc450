import type { CourseOutline, Progress } from './progress.ts';

/** The one thing to do next, and by `reason` why. */
export type NextStep =
  | { readonly reason: 'run-open'; readonly simulation: string; readonly run: string }
  | { readonly reason: 'lesson-unread'; readonly lesson: string }
  | { readonly reason: 'quiz-not-done'; readonly quiz: string }
  | { readonly reason: 'simulation-not-played'; readonly simulation: string }
  | { readonly reason: 'all-done' };

/**
 * A run left in the middle comes first, the latest of several. Then the first module with anything left: its unread
 * lessons, its quizzes, its simulations. Practice so follows its own module’s reading, however long the course grows.
 */
export function nextStepOf(
  { modules }: CourseOutline,
  done: Pick<Progress, 'lessons' | 'quizzes' | 'simulations'>,
): NextStep {
  const open = modules
    .flatMap(({ simulations }) => simulations.map((name) => done.simulations.get(name)?.open))
    .filter((run) => run !== undefined)
    .sort((one, other) => other.latestAt - one.latestAt)[0];
  if (open) return { reason: 'run-open', simulation: open.transcript.simulation, run: open.id };

  for (const { lessons, simulations } of modules) {
    const lesson = lessons.find((name) => !done.lessons.has(name));
    if (lesson !== undefined) return { reason: 'lesson-unread', lesson };
    const quiz = lessons.find((name) => !done.quizzes.has(name));
    if (quiz !== undefined) return { reason: 'quiz-not-done', quiz };
    const simulation = simulations.find((name) => !done.simulations.get(name)?.best);
    if (simulation !== undefined) return { reason: 'simulation-not-played', simulation };
  }
  return { reason: 'all-done' };
}
