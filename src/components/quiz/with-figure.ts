import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Links } from '#i18n/address.ts';

/** The question with the address of its figure’s picture as it is from a page; any other comes back as it is. */
export function withFigure(question: LocalizedQuestion, links: Links): LocalizedQuestion {
  if (question.kind !== 'hotspot' || question.figure.image === undefined) return question;
  const image = links.toFile(question.figure.image);
  return { ...question, figure: { ...question.figure, image } };
}
