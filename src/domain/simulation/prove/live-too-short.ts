import { locales } from '../../shared/locale.ts';
import type { LocalizedText } from '../../shared/localized-text.ts';
import type { Problem } from '../../shared/problem.ts';
import { warning } from '../../shared/problem.ts';
import { choicesOf } from '../choices-of.ts';
import type { Simulation } from '../schema.ts';
import type { Scene } from '../schema/scene.ts';

/** Words that are read in a second. A rule of thumb: 240 a minute, and nobody is to be hurried past the words. */
const WORDS_A_SECOND = 4;

/** `live-too-short` (warning): in real time there is not even the time to read what is said and what can be done. */
export function liveTooShort({ scenes }: Simulation): readonly Problem[] {
  return Object.entries(scenes).flatMap(([id, scene]) => {
    if (!scene.live) return [];
    const needed = Math.ceil(wordsOf(scene) / WORDS_A_SECOND);
    if (scene.live.seconds >= needed) return [];
    return warning(
      'live-too-short',
      ['scenes', id, 'live', 'seconds'],
      `Scene "${id}" gives ${scene.live.seconds} seconds in real time, and reading it takes about ${needed}.`,
      `write \`seconds: ${needed}\` at least, or shorten the scene.`,
    );
  });
}

/** The longest line, and all that can be chosen, in the language that needs more words. */
function wordsOf(scene: Scene): number {
  const lines = [scene.says].flat();
  const choices = Object.values(choicesOf(scene)).flatMap(({ text }) => text ?? []);
  return Math.max(
    ...locales.map((locale) => {
      const count = (text: LocalizedText) => text[locale].split(/\s+/).length;
      const said = lines.map(({ text, cue }) => count(text) + (cue ? count(cue) : 0));
      return Math.max(...said) + choices.reduce((sum, text) => sum + count(text), 0);
    }),
  );
}
