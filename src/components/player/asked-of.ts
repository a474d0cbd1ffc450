import { getEntry } from 'astro:content';
import { withFigure } from '#components/quiz/with-figure.ts';
import { findQuestion } from '#domain/quiz/localized-question.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Script } from '#domain/simulation/script.ts';
import { linksFrom } from '#i18n/address.ts';
import { questionWordsOf } from '#i18n/question.ts';
import type { Asked } from '#islands/simulation/asked.ts';

/** The questions that a simulation asks, or undefined where it asks none. */
export async function askedOf(script: Script, locale: Locale): Promise<Asked | undefined> {
  const names = new Set(Object.values(script.scenes).flatMap(({ asks }) => asks ?? []));
  if (names.size === 0) return undefined;
  // Every page that lies in a folder of its language is as far from the root.
  const links = linksFrom(locale, { page: 'simulation', simulation: '' });
  const found = await Promise.all(
    [...names].map(async (name) => {
      const [quiz = '', id = ''] = name.split('/');
      const entry = await getEntry('quizzes', quiz);
      if (!entry) throw new Error(`A scene asks "${name}": there is no quiz "${quiz}".`);
      // A scene has a hint of its own, and no points of a quiz that hints could lower.
      const { hints: _, ...question } = findQuestion(entry.data, id, locale);
      return [name, withFigure(question, links)] as const;
    }),
  );
  const questions = found.map(([, question]) => question);
  return { questions: Object.fromEntries(found), words: questionWordsOf(locale, questions) };
}
