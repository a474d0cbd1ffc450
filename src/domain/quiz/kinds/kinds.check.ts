import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { checkOptions } from './choice.check.ts';
import type { Question } from './kinds.schema.ts';
import { checkParts } from './parts.check.ts';
import type { SingleChoiceQuestion } from './single-choice.schema.ts';

/** What is wrong with one question by itself. `path` leads to it. */
export function checkQuestion(question: Question, path: Problem['path']): readonly Problem[] {
  switch (question.kind) {
    case 'single-choice':
      return [...checkOptions(question, path), ...checkSingle(question, path)];
    case 'multiple-choice':
      return checkOptions(question, path);
    case 'ordering':
      return checkParts(question.id, 'item', question.items, [...path, 'items']);
    default:
      return question satisfies never;
  }
}

function checkSingle(
  { id, options }: SingleChoiceQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const right = options.filter((option) => option.right).map((option) => `"${option.id}"`);
  if (right.length < 2 || right.length === options.length) return [];
  return [
    problem(
      'several-right-options',
      [...path, 'options'],
      `Question "${id}" is single-choice, but ${right.join(' and ')} are right; a learner can choose one only.`,
      'leave one right, or make its kind multiple-choice.',
    ),
  ];
}
