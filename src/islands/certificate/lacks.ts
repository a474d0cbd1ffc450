import type { ModuleLack } from '#domain/learner/achievement.ts';
import type { CertificateWords } from '#i18n/certificate.ts';
import { say } from '#i18n/say.ts';
import type { CertifiedCourse } from './certificate.ts';

/** Something still to do for a module. */
export interface Lack {
  readonly text: string;
  readonly href: string;
}

/** What a module still takes, in words: lesson by lesson with its quiz, then the simulations. */
export function lacksOf(
  { modules }: CertifiedCourse,
  lack: ModuleLack,
  words: CertificateWords,
): readonly Lack[] {
  const module = modules.find(({ id }) => id === lack.module);
  if (!module) return [];
  return [
    ...module.lessons.flatMap(({ id, title, href, quiz }) => [
      ...(lack.lessons.includes(id) ? [{ text: say(words.readLesson, { title }), href }] : []),
      ...(lack.quizzes.includes(id) ? [{ text: say(words.takeQuiz, { title }), href: quiz }] : []),
    ]),
    ...module.simulations
      .filter(({ id }) => lack.simulations.includes(id))
      .map(({ title, href }) => ({ text: say(words.playSimulation, { title }), href })),
  ];
}
