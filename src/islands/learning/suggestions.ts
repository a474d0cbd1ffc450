import type { NextStep } from '#domain/learner/next-step.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { percent } from '#i18n/format.ts';
import type { LearningWords } from '#i18n/learning.ts';
import { say } from '#i18n/say.ts';
import type { Material } from './material.ts';
import type { Standing } from './standing.ts';

/** Something worth doing next, and why. */
export interface Suggestion {
  readonly title: string;
  readonly why: string;
  readonly action: string;
  readonly href: string;
}

export interface Telling {
  readonly words: LearningWords;
  readonly locale: Locale;
  /** The review page. */
  readonly review: string;
}

/**
 * What to do next, the first thing first: the cards of the day, the next step of the journey, the simulation with most
 * to gain, the weakest concept. What there is nothing of is left out; nothing stands there twice.
 */
export function suggestionsOf(
  material: Material,
  standing: Standing,
  telling: Telling,
): readonly Suggestion[] {
  const all = [
    reviewing(standing, telling),
    nextStep(material, standing.progress.next, telling),
    playing(material, standing, telling),
    rereading(material, standing, telling),
  ].filter((each) => each !== undefined);
  return [...new Map(all.toReversed().map((each) => [each.href, each])).values()].toReversed();
}

function reviewing({ due: n }: Standing, { words, review }: Telling): Suggestion | undefined {
  if (n === 0) return undefined;
  return {
    title: say(words.reviewTitle, { n }),
    why: words.reviewWhy,
    action: words.reviewAction,
    href: review,
  };
}

function nextStep(
  { modules, simulations }: Material,
  next: NextStep,
  { words }: Telling,
): Suggestion | undefined {
  const lesson = (name: string) =>
    modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === name);
  const simulation = (name: string) => simulations.find(({ id }) => id === name);
  switch (next.reason) {
    case 'run-open': {
      const found = simulation(next.simulation);
      return (
        found && {
          title: found.title,
          why: words.runOpenWhy,
          action: words.runOpenAction,
          href: found.play,
        }
      );
    }
    case 'lesson-unread': {
      const found = lesson(next.lesson);
      return (
        found && {
          title: found.title,
          why: words.lessonWhy,
          action: words.lessonAction,
          href: found.href,
        }
      );
    }
    case 'quiz-not-done': {
      const found = lesson(next.quiz);
      return (
        found && {
          title: say(words.quizTitle, found),
          why: words.quizWhy,
          action: words.quizAction,
          href: found.quiz,
        }
      );
    }
    case 'simulation-not-played': {
      const found = simulation(next.simulation);
      return (
        found && {
          title: found.title,
          why: words.simulationWhy,
          action: words.simulationAction,
          href: found.play,
        }
      );
    }
    case 'all-done':
      return undefined;
    default:
      return next satisfies never;
  }
}

/** A simulation that was played and has something left to gain. */
function playing(
  { simulations, competencies, mastery }: Material,
  { nextSimulation: next }: Standing,
  { words, locale }: Telling,
): Suggestion | undefined {
  const found = simulations.find(({ id }) => id === next?.simulation);
  if (!found || !next) return undefined;
  const { title, play: href } = found;
  if (next.reason === 'not-mastered') {
    const values = { share: percent(next.share, locale), mastery: percent(mastery, locale) };
    return { title, why: say(words.notMasteredWhy, values), action: words.againAction, href };
  }
  if (next.reason !== 'weakest') return undefined;
  const competency = competencies[next.competency] ?? next.competency;
  return { title, why: say(words.weakestWhy, { competency }), action: words.againAction, href };
}

/** The concept that is weakest, where at least two things say that half of it or more is not right yet. */
function rereading(
  { modules }: Material,
  { concepts }: Standing,
  { words, locale }: Telling,
): Suggestion | undefined {
  const [weakest] = modules
    .flatMap((module) => module.concepts)
    .flatMap((concept) => {
      const standing = concepts.get(concept.id);
      return standing && standing.evidence.length > 1 && standing.share <= 0.5
        ? [{ concept, share: standing.share }]
        : [];
    })
    .sort((one, other) => one.share - other.share);
  if (!weakest) return undefined;
  const { name: concept, lesson, href } = weakest.concept;
  return {
    title: say(words.rereadTitle, { concept }),
    why: say(words.rereadWhy, { share: percent(weakest.share, locale), lesson }),
    action: words.rereadAction,
    href,
  };
}
