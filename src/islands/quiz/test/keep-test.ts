import type { Happened } from '#domain/learner/event.ts';
import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { QuizResult } from '#domain/quiz/grade-quiz.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';
import type { TestSitting } from '#domain/quiz/test-sitting.ts';
import { newEventId } from '#platform/event-id.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';

/** A sitting when it is handed in. */
export interface HandedIn {
  readonly test: string;
  readonly sitting: TestSitting;
  readonly questions: readonly LocalizedQuestion[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly result: QuizResult;
}

/**
 * Keeps a sitting that is handed in: every answer as evidence, and that the test is finished. All or nothing, so that
 * none counts twice when it is handed in again. A question left open is none.
 */
export async function keepHandedIn(handedIn: HandedIn): Promise<void> {
  const store = await openRecordStore();
  const at = Date.now();
  await store.merge(eventsOf(handedIn).map((event) => ({ id: newEventId(at), at, ...event })));
}

function eventsOf({ test, sitting, questions, answers, result }: HandedIn): readonly Happened[] {
  const answered = questions.flatMap((question, place): readonly Happened[] => {
    const grade = result.questions[place]?.grade;
    if (grade?.kind !== 'graded') return [];
    const [quiz = '', id = ''] = question.id.split('/');
    const confidence = sitting.answers.get(question.id)?.confidence;
    return [
      {
        kind: 'question-answered',
        quiz,
        question: id,
        concept: question.concept,
        answer: answers.get(question.id) ?? [],
        points: grade.points,
        possible: kindOf(question).possible(question),
        attempt: 1,
        from: 'test',
        ...(confidence && { confidence }),
      },
    ];
  });
  const { points, possible } = result;
  return [...answered, { kind: 'test-finished', test, seed: sitting.seed, points, possible }];
}
