import type { LocalizedText } from '../../shared/localized-text.ts';
import type { Problem } from '../../shared/problem.ts';
import { warning } from '../../shared/problem.ts';
import { choicesOf } from '../choices-of.ts';
import type { Simulation } from '../schema.ts';

/** Words a learner reads in a minute on a screen, choosing included. A rule of thumb, with room on both sides. */
const WORDS_A_MINUTE = 130;

/** A question of a quiz with its options and reasons. */
const WORDS_A_QUESTION = 120;

/** No simulation says fewer minutes than this. */
const FEWEST = 2;

/** `minutes-out-of-keeping` (warning): the minutes named are less than half or more than twice what one run reads. */
export function minutesOutOfKeeping(simulation: Simulation): readonly Problem[] {
  const scenes = Object.values(simulation.scenes);
  const words = scenes.reduce((sum, scene) => {
    const texts = Object.values(choicesOf(scene));
    const asked = scene.asks ? WORDS_A_QUESTION : 0;
    const read = texts.reduce((all, { text }) => all + (text ? count(text) : 0), asked);
    const chosen = texts.reduce(
      (all, { because, reply }) => all + count(because) + countLines(reply ?? []),
      0,
    );
    return sum + countLines(scene.says) + read + chosen / texts.length;
  }, count(simulation.brief));
  const needed = Math.max(FEWEST, Math.ceil(words / WORDS_A_MINUTE));
  if (simulation.minutes >= needed / 2 && simulation.minutes <= needed * 2) return [];
  return [
    warning(
      'minutes-out-of-keeping',
      ['minutes'],
      `It says ${simulation.minutes} minutes, and a run reads about ${Math.round(words)} words, some ${needed} minutes.`,
      simulation.minutes > needed
        ? `write \`minutes: ${needed}\`, or let more happen.`
        : `write \`minutes: ${needed}\`, or shorten it.`,
    ),
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
