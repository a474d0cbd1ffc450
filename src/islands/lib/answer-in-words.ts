import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';
import { bandOf } from '#domain/simulation/impression.ts';
import { bandWord } from './band-word.ts';

/**
 * What a learner answered, as a line that can stand in a conversation. What the question no longer has is left out.
 *
 * Every kind can be asked in a scene. What reads best there is what somebody would say or do: of a claim that was
 * judged, its reason is told; of the best and the worst act, the best.
 */
export function answerInWords(question: LocalizedQuestion, answer: Answer): string {
  const told = answer.flatMap((part) => partInWords(question, part) ?? []);
  return told.join(question.kind === 'ordering' ? ' → ' : ' · ');
}

function partInWords(question: LocalizedQuestion, part: string): string | undefined {
  const [slot = '', value = ''] = part.split(':');
  switch (question.kind) {
    case 'short-answer':
    case 'numeric':
      return part;
    case 'predict':
      return bandWord(bandOf(Number(part)));
    case 'ordering':
      return textOf(question.items, part);
    case 'hotspot':
      return textOf(question.areas, part);
    case 'true-false':
      return textOf(question.reasons, value);
    case 'best-and-worst':
      return slot === 'best' ? textOf(question.options, value) : undefined;
    case 'cloze':
      return textOf(question.gaps.find(({ id }) => id === slot)?.options, value);
    case 'sorting':
      return both(textOf(question.items, slot), textOf(question.groups, value));
    case 'matching': {
      const { pairs, extras } = question;
      const rights = [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
      return both(pairs.find(({ id }) => id === slot)?.left, textOf(rights, value));
    }
    case 'single-choice':
    case 'multiple-choice':
      return textOf(question.options, part);
    default:
      return question satisfies never;
  }
}

function textOf(
  parts: readonly { readonly id: string; readonly text: string }[] | undefined,
  id: string,
): string | undefined {
  return parts?.find((part) => part.id === id)?.text;
}

function both(left: string | undefined, right: string | undefined): string | undefined {
  return left && right && `${left}: ${right}`;
}
