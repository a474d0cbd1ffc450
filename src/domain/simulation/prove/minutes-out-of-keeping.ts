import type { LocalizedText } from '../../shared/localized-text.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';

/** Words a learner reads in a minute on a screen, choosing included. A rule of thumb, with room on both sides. */
const WORDS_A_MINUTE = 130;

/** `minutes-out-of-keeping` (warning): the minutes named are less than half or more than twice what one run reads. */
export function minutesOutOfKeeping(simulation: Simulation): readonly Problem[] {
  const scenes = Object.values(simulation.scenes);
  const words = scenes.reduce((sum, { says, choices }) => {
    const texts = Object.values(choices);
    const read = texts.reduce((all, { text }) => all + count(text), 0);
    const chosen = texts.reduce(
      (all, { because, reply }) => all + count(because) + countLines(reply ?? []),
      0,
    );
    return sum + countLines(says) + read + chosen / texts.length;
  }, count(simulation.brief));
  const needed = words / WORDS_A_MINUTE;
  if (simulation.minutes >= needed / 2 && simulation.minutes <= needed * 2) return [];
  return [
    {
      code: 'minutes-out-of-keeping',
      severity: 'warning',
      path: ['minutes'],
      message: `It says ${simulation.minutes} minutes, and a run reads about ${Math.round(words)} words, some ${Math.ceil(needed)} minutes.`,
      fix: `write \`minutes: ${Math.ceil(needed)}\`, or shorten it.`,
    },
  ];
}

function countLines(lines: Simulation['scenes'][string]['says'] | readonly never[]): number {
  const list = [lines].flat();
  return (
    list.reduce((sum, { text, cue }) => sum + count(text) + (cue ? count(cue) : 0), 0) /
    Math.max(1, list.length)
  );
}

function count({ en }: LocalizedText): number {
  return en.split(/\s+/).length;
}
