import type { Banks } from '#domain/quiz/draw-test.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { type Questions, questionsOf } from '#domain/simulation/asked-question.ts';
import type { ReadCourse } from './read-course.ts';

/** What quizzes, tests and simulations may refer to, as far as the files of the course could be read. */
export interface Known {
  readonly concepts: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  /** The quizzes that could be read. */
  readonly banks: Banks;
  readonly questions: Questions;
  readonly mastery: number;
  /** Codes of problems that mean nothing, since the file to compare with could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** Codes that mean nothing while a quiz is not sound. */
const needsQuizzes = ['unknown-question', 'unknown-quiz', 'too-few-questions'];

/** Takes the ids out of files that are parsed but not checked: what is wrong with them is said elsewhere. */
export function knownOf({ files, quizzes }: ReadCourse): Known {
  const concepts = idsOf(files.concepts.data);
  const competencies = idsOf(files.competencies.data);
  const mastery = field(files.course.data, 'mastery');
  const parsed = [...quizzes].map(
    ([slug, data]) => [slug, quizSchema.safeParse(data).data] as const,
  );
  const sound = parsed.flatMap(([slug, quiz]) => (quiz ? [[slug, quiz] as const] : []));
  const unreadable = [
    ...(concepts ? [] : ['unknown-concept']),
    ...(competencies ? [] : ['unknown-competency']),
    ...(sound.length === parsed.length ? [] : needsQuizzes),
  ];
  return {
    concepts: new Set(concepts),
    competencies: new Set(competencies),
    lessons: new Set(files.lessons.map(({ lesson }) => lesson)),
    modules: new Set(idsOf(field(files.course.data, 'modules'))),
    banks: new Map(sound),
    questions: questionsOf(sound),
    mastery: typeof mastery === 'number' ? mastery : 0.8,
    unreadable: new Set(unreadable),
  };
}

/** The ids in a list of things that have one; undefined when there is no list. */
export function idsOf(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.map((each) => field(each, 'id')).filter((id) => typeof id === 'string');
}

/** A key of something that may be anything. */
export function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
}
