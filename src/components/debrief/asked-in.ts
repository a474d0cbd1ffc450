import type { Locale } from '#domain/shared/locale.ts';
import type { Questions } from '#domain/simulation/asked-question.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import type { Material } from '#islands/debrief/material.ts';

/** The questions that a simulation asks, by `quiz/question`, in one language: what was asked, and what can be answered. */
export function askedIn(
  { scenes }: Simulation,
  questions: Questions,
  locale: Locale,
): Material['questions'] {
  return Object.fromEntries(
    Object.values(scenes).flatMap(({ asks }) => {
      const question = asks === undefined ? undefined : questions.get(asks);
      if (asks === undefined || !question) return [];
      const listed = 'options' in question ? question.options : [];
      const options = 'items' in question ? question.items : listed;
      const told = options.map(({ id, text }) => [id, text[locale]] as const);
      return [[asks, { prompt: question.prompt[locale], options: Object.fromEntries(told) }]];
    }),
  );
}
