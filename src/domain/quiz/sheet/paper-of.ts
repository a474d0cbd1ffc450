import { kindOf } from '../kinds/kinds.ts';
import type { LocalizedQuestion } from '../localized-question.ts';
import type { Locale } from '../../shared/locale.ts';
import type { PaperForm, PaperKey, PaperQuestion } from './paper-question.ts';
import { paperOfChoosing } from './paper-of-choosing.ts';
import { paperOfPlacing } from './paper-of-placing.ts';
import { paperOfWriting } from './paper-of-writing.ts';

export type ReadQuestion = LocalizedQuestion;

/** The form of a question on paper, and its key. */
export interface Paper {
  readonly form: PaperForm;
  readonly key: PaperKey;
}

/**
 * A question of any kind on paper. What a page shuffles is shuffled by the seed, so that sheet and key agree, and
 * every copy of the sheet is the same. Hints are left out: on paper nobody asks for one.
 */
export function paperOf(question: ReadQuestion, seed: number, locale: Locale): PaperQuestion {
  const { id, concept, situation, prompt } = question;
  const order = kindOf(question).order(question, seed);
  return { id, concept, situation, prompt, ...paper(question, order, locale) };
}

function paper(question: ReadQuestion, order: readonly string[], locale: Locale): Paper {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'best-and-worst':
    case 'hotspot':
    case 'true-false':
      return paperOfChoosing(question, order);
    case 'ordering':
    case 'matching':
    case 'sorting':
    case 'cloze':
      return paperOfPlacing(question, order);
    case 'short-answer':
    case 'numeric':
    case 'predict':
      return paperOfWriting(question, locale);
    default:
      return question satisfies never;
  }
}
