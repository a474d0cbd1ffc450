import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { MultipleChoiceQuestion } from './multiple-choice.schema.ts';
import { checkParts } from './parts.check.ts';
import { checkPointsAtOthers } from './points-at-others.check.ts';
import type { SingleChoiceQuestion } from './single-choice.schema.ts';

/** What is wrong with the options of a choice question, whichever its kind. */
export function checkChoice(
  question: SingleChoiceQuestion | MultipleChoiceQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const { id, options } = question;
  const at = [...path, 'options'];
  return [
    ...checkParts(id, 'option', options, at),
    ...checkRight(question, at),
    ...checkPointsAtOthers(id, 'option', options, at),
  ];
}

function checkRight(
  { id, kind, options }: SingleChoiceQuestion | MultipleChoiceQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const right = options.filter((option) => option.right).map((option) => `"${option.id}"`);
  if (right.length === 0) {
    return [
      problem(
        'no-right-option',
        path,
        `No option of question "${id}" is right, so nobody can answer it.`,
        'mark the right one with "right: true".',
      ),
    ];
  }
  if (right.length === options.length) {
    return [
      problem(
        'all-options-right',
        path,
        `Every option of question "${id}" is right, so there is nothing to tell apart.`,
        'add a wrong option that someone who has not understood would choose.',
      ),
    ];
  }
  if (kind === 'multiple-choice' || right.length === 1) return [];
  return [
    problem(
      'several-right-options',
      path,
      `Question "${id}" is single-choice, but ${right.join(' and ')} are right; a learner can choose one only.`,
      'leave one right, or make its kind multiple-choice.',
    ),
  ];
}
