import type { Problem } from '../../shared/problem.ts';
import { checkBestAndWorst } from './best-and-worst.check.ts';
import { checkChoice } from './choice.check.ts';
import { checkCloze } from './cloze.check.ts';
import { checkHotspot } from './hotspot.check.ts';
import type { Question } from './kinds.schema.ts';
import { checkMatching } from './matching.check.ts';
import { checkNumeric } from './numeric.check.ts';
import { checkParts } from './parts.check.ts';
import { checkShortAnswer } from './short-answer.check.ts';
import { checkSorting } from './sorting.check.ts';
import { checkTrueFalse } from './true-false.check.ts';

/** What is wrong with one question by itself. `path` leads to it. */
export function checkQuestion(question: Question, path: Problem['path']): readonly Problem[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return checkChoice(question, path);
    case 'ordering':
      return checkParts(question.id, 'item', question.items, [...path, 'items']);
    case 'true-false':
      return checkTrueFalse(question, path);
    case 'matching':
      return checkMatching(question, path);
    case 'sorting':
      return checkSorting(question, path);
    case 'cloze':
      return checkCloze(question, path);
    case 'best-and-worst':
      return checkBestAndWorst(question, path);
    case 'hotspot':
      return checkHotspot(question, path);
    case 'short-answer':
      return checkShortAnswer(question, path);
    case 'numeric':
      return checkNumeric(question, path);
    case 'predict':
      return [];
    default:
      return question satisfies never;
  }
}
