import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';

/** What a learner answered, as a line that can stand in a conversation. What the question no longer has is left out. */
export function answerInWords(question: LocalizedQuestion, answer: Answer): string {
  const parts = 'items' in question ? question.items : question.options;
  const texts = answer.flatMap((id) => parts.find((part) => part.id === id)?.text ?? []);
  return texts.join('items' in question ? ' → ' : ' · ');
}
