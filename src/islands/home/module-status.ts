import type { ModuleProgress } from '#domain/learner/progress.ts';
import type { homeWords } from '#i18n/home.ts';
import { say } from '#i18n/say.ts';

/** How far a module is, in a few words: being written, what it holds, how much of it is done. */
export function moduleStatus(
  { lessons, simulations }: Pick<ModuleProgress, 'lessons' | 'simulations'>,
  words: (typeof homeWords)['en'],
): string {
  if (lessons.of + simulations.of === 0) return words.beingWritten;
  if (lessons.done === lessons.of && simulations.done === simulations.of) return words.moduleDone;
  if (lessons.done > 0) return say(words.lessonsDone, { done: lessons.done, n: lessons.of });
  const counts = [say(words.lessonCount, { n: lessons.of })];
  if (simulations.of > 0) counts.push(say(words.simulationCount, { n: simulations.of }));
  return counts.join(' · ');
}
