import { nearest } from '../../shared/nearest.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Quiz } from '../schema.ts';

/** What a quiz may refer to outside itself. */
export interface Known {
  readonly concepts: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
}

/** Whether the lesson and every concept exist, and no two questions share an id. */
export function checkReferences(quiz: Quiz, known: Known): readonly Problem[] {
  const lesson = known.lessons.has(quiz.lesson)
    ? []
    : [
        problem(
          'unknown-lesson',
          ['lesson'],
          `There is no lesson "${quiz.lesson}", so nothing would lead to this quiz.`,
          didYouMean(quiz.lesson, known.lessons) ??
            'name the file of a lesson, without its ending.',
        ),
      ];
  return [...lesson, ...unknownConcepts(quiz, known), ...duplicateIds(quiz)];
}

function unknownConcepts({ questions }: Quiz, { concepts }: Known): readonly Problem[] {
  return questions.flatMap(({ id, concept }, index) => {
    if (concepts.has(concept)) return [];
    return problem(
      'unknown-concept',
      ['questions', index, 'concept'],
      `Question "${id}" tests the concept "${concept}", which is not in content/concepts.yaml.`,
      didYouMean(concept, concepts) ?? 'name one of the concepts there, or add it.',
    );
  });
}

function duplicateIds({ questions }: Quiz): readonly Problem[] {
  return questions.flatMap(({ id }, index) => {
    if (questions.findIndex((each) => each.id === id) === index) return [];
    return problem(
      'duplicate-id',
      ['questions', index, 'id'],
      `The id "${id}" is taken: an earlier question of this quiz has it, and answers are kept by it.`,
      'give this question an id of its own.',
    );
  });
}

function didYouMean(misspelt: string, names: ReadonlySet<string>): string | undefined {
  const near = nearest(misspelt, names);
  return near && `did you mean "${near}"?`;
}
