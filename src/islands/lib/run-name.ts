import type { PastRun } from '#domain/learner/past-runs.ts';
import type { RunWords } from '#i18n/runs.ts';
import { say } from '#i18n/say.ts';

/** What a run is called: the second run, a trial from it, an unfinished one. */
export function runName({ kind, number, left }: PastRun, words: RunWords): string {
  if (kind === 'trial') return left === undefined ? words.trial : say(words.trialOf, { n: left });
  return number === undefined ? words.unfinished : say(words.run, { n: number });
}

/** How it was played, after its name. */
export function runKind({ kind, run }: PastRun, words: RunWords): string {
  const played = kind === 'trial' ? words.trialCounts : words[kind];
  return run.live ? `${played}, ${words.live}` : played;
}
