import { problem, warning } from '../shared/problem.ts';
import type { FileProblem, LessonFile } from './course-files.ts';
import type { Lesson } from './lesson.ts';
import { sentencesOf } from './prose.ts';

/** Beyond this many words, a reader has to begin the sentence again. */
const LONGEST = 30;

/**
 * How many words a minute stands for, with the figures and questions between them. Indonesian says the same in fewer
 * words than English, and both have the same `minutes`; hence the distance.
 */
const slowest = 40;
const fastest = 110;

/** With fewer words, a lesson is only begun; how long it takes is not yet seen. */
const BEGUN = 300;

/** Whether a lesson’s sentences can be read in one go, and whether its `minutes` are in keeping with its words. */
export function checkLessonLength(
  file: LessonFile,
  lesson: Lesson | undefined,
): readonly FileProblem[] {
  const sentences = sentencesOf(file.body);
  const long = sentences.filter(({ words }) => words > LONGEST);
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  return [
    ...long.map((each) => longSentence(file.file, each)),
    ...(lesson ? readingTime(file.file, words, lesson.minutes) : []),
  ];
}

function longSentence(
  file: string,
  {
    text,
    words,
    offset,
  }: { readonly text: string; readonly words: number; readonly offset: number },
): FileProblem {
  const start = text.split(' ').slice(0, 5).join(' ');
  const message = `The sentence that begins with "${start}" has ${words} words; a reader follows ${LONGEST} at most.`;
  const fix = 'Make two of it, or a list.';
  return { file, problem: warning('long-sentence', [], message, fix), offset };
}

function readingTime(file: string, words: number, minutes: number): readonly FileProblem[] {
  const [least, most] = [Math.ceil(words / fastest), Math.floor(words / slowest)];
  if (words < BEGUN || (minutes >= least && minutes <= most)) return [];
  const message = `The lesson names ${minutes} minutes for ${words} words; with figures and questions these take ${least} to ${most}.`;
  const fix = 'Correct `minutes`, in both languages alike.';
  return [{ file, problem: problem('reading-time', ['minutes'], message, fix) }];
}
