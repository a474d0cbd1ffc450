import type { NextStep } from '#domain/learner/next-step.ts';
import type { homeWords } from '#i18n/home.ts';
import { say } from '#i18n/say.ts';
import type { MapStop } from './journey-map.ts';

/** The next step in words, with its one button. */
export interface Offer {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string | undefined;
}

/** `here` is the stop of the next step; undefined when all is done, and then the last simulation is offered again. */
export function offerOf(
  reason: NextStep['reason'],
  stops: readonly MapStop[],
  here: number | undefined,
  words: (typeof homeWords)['en'],
): Offer {
  const again = stops.findLast(({ kind }) => kind === 'simulation') ?? stops[0];
  const stop = here === undefined ? again : stops[here];
  if (!stop) return { title: words.beingWritten, text: '', action: '', href: undefined };

  const { title, href, minutes: n, customer } = stop;
  const playing = say(words.minutesOfPlaying, { n, customer: customer?.name ?? '' });
  switch (reason) {
    case 'lesson-unread':
      return { title, href, text: say(words.minutesOfReading, { n }), action: words.startLesson };
    case 'quiz-not-done':
      return {
        title: say(words.quizOf, { title }),
        href: stop.quiz,
        text: words.quizText,
        action: words.startQuiz,
      };
    case 'simulation-not-played':
      return { title, href, text: playing, action: words.startSimulation };
    case 'run-open':
      return { title, href, text: words.runOpenText, action: words.resumeSimulation };
    case 'all-done':
      return {
        title: words.allDone,
        href,
        text: words.allDoneText,
        action: say(words.playAgain, { title }),
      };
    default:
      return reason satisfies never;
  }
}
