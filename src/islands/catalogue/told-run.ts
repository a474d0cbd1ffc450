import type { PastRun } from '#domain/learner/past-runs.ts';
import { levelOf } from '#domain/simulation/score.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import type { SimulationListWords } from '#i18n/simulation-list.ts';
import { runKind, runName } from '../lib/run-name.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** A run in words, and where it leads. */
export interface ToldRun {
  /** What it is called: the second run, a trial from it, an unfinished one. */
  readonly name: string;
  /** How it was played. */
  readonly kind: string;
  readonly ending: string | undefined;
  readonly result: string;
  readonly ways: readonly { readonly text: string; readonly href: string }[];
}

/** What was played under other rules can only be read, which the player does; what is open goes on there. */
export function toldRun(
  past: PastRun,
  { endings, play, debrief, replay }: CatalogueEntry,
  words: SimulationListWords,
  locale: Locale,
): ToldRun {
  const { run, state, isCurrent } = past;
  const at = `#run=${run.id}`;
  const ways = !isCurrent
    ? [{ text: words.read, href: play + at }]
    : [
        state === 'ended'
          ? { text: words.debrief, href: debrief + at }
          : { text: words.goOn, href: play + at },
        { text: words.replay, href: replay + at },
      ];
  return {
    name: runName(past, words),
    kind: runKind(past, words),
    ending: run.ended && (endings[run.ended.ending] ?? run.ended.ending),
    result: resultOf(past, words, locale),
    ways,
  };
}

function resultOf({ run }: PastRun, words: SimulationListWords, locale: Locale): string {
  if (!run.ended) return say(words.stopped, { n: run.transcript.steps.length });
  const { share, mastered } = run.ended;
  const told = { level: words[levelOf(share)], share: percent(share, locale) };
  return say(mastered ? words.resultMastered : words.result, told);
}
