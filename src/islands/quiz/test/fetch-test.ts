import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import { fetchOnce } from '../../lib/fetch-once.ts';
import { loadViews } from '../../lib/question/question-views.ts';
import type { Place, QuestionFile } from '../../lib/question-file.ts';
import type { TestFiles } from './test-material.ts';

/** The questions of a sitting. */
export interface FetchedTest {
  /** Their ids are `quiz/question`: alone, they are unique only within a quiz. */
  readonly questions: readonly LocalizedQuestion[];
  /** Where each concept is explained. */
  readonly places: Readonly<Record<string, Place>>;
}

/**
 * Fetches what was drawn, all at once, so that a test that was begun needs no connection any more. What is no longer
 * in its quiz is left out. Rejects where something cannot be had now.
 */
export async function fetchTest(
  drawn: readonly string[],
  { questions: folder, base }: TestFiles,
): Promise<FetchedTest> {
  const quizzes = [...new Set(drawn.map((name) => name.slice(0, name.indexOf('/'))))];
  const read = await Promise.all(
    quizzes.map(async (quiz) => {
      const file = await fetchOnce<QuestionFile>(`${folder}${quiz}.json`);
      const named = file.questions.map((each) => ({ ...each, id: `${quiz}/${each.id}` }));
      return { named, places: Object.entries(file.places) };
    }),
  );
  const byName = new Map(read.flatMap(({ named }) => named.map((each) => [each.id, each])));
  const questions = drawn.flatMap((name) => fromHere(byName.get(name), base));
  await loadViews(questions);
  const places = read.flatMap((file) => file.places);
  return {
    questions,
    places: Object.fromEntries(
      places.map(([concept, place]) => [concept, { ...place, href: base + place.href }]),
    ),
  };
}

/** The question with the address of its picture as it is from this page; none where there is no question. */
function fromHere(
  question: LocalizedQuestion | undefined,
  base: string,
): readonly LocalizedQuestion[] {
  if (!question) return [];
  if (question.kind !== 'hotspot' || question.figure.image === undefined) return [question];
  return [{ ...question, figure: { ...question.figure, image: base + question.figure.image } }];
}
