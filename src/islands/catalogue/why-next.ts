import type { NextSimulation } from '#domain/learner/next-simulation.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import type { SimulationListWords } from '#i18n/simulation-list.ts';
import type { Catalogue } from './catalogue.ts';

/** Why this simulation is the one to play next, in a sentence. */
export function whyNext(
  next: NextSimulation,
  { lessons, competencies, mastery }: Omit<Catalogue, 'entries'>,
  words: SimulationListWords,
  locale: Locale,
): string {
  switch (next.reason) {
    case 'run-open': {
      const n = next.run.transcript.steps.length;
      return say(next.run.fork ? words.whyOpenTrial : words.whyOpen, { n });
    }
    case 'lesson-read':
      return say(words.whyLesson, { lesson: lessons[next.lesson] ?? next.lesson });
    case 'not-mastered':
      return say(words.whyNotMastered, {
        share: percent(next.share, locale),
        mastery: percent(mastery, locale),
      });
    case 'not-played':
      return next.lesson === undefined
        ? words.whyNotPlayed
        : say(words.whyNotPlayedLesson, { lesson: lessons[next.lesson] ?? next.lesson });
    case 'weakest':
      return say(words.whyWeakest, {
        competency: competencies[next.competency] ?? next.competency,
      });
    case 'longest-ago':
      return words.whyLongestAgo;
    default:
      return next satisfies never;
  }
}
