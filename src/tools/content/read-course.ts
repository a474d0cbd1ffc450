import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedConcept, ContentFile, CourseFiles } from '#domain/course/course-files.ts';
import { problem } from '#domain/shared/problem.ts';
import { readYaml, type YamlFile } from '../read-yaml.ts';
import { field } from './known.ts';
import { type ContentList, nameOf } from './list-content.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import { readLesson, type ReadLesson } from './read-lesson.ts';

/** A course as its files say, parsed but not checked. */
export interface ReadCourse {
  readonly files: CourseFiles;
  /** The files by path, to find the places in them. */
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly lessons: ReadonlyMap<string, ReadLesson>;
  /** The data of each quiz by its slug. */
  readonly quizzes: ReadonlyMap<string, unknown>;
  /** What keeps a file from being read. Its data is undefined then. */
  readonly problems: readonly PlacedProblem[];
}

/** Reads the course in the folder `root`. A file that is missing or is not YAML is a problem, never thrown. */
export function readCourse(root: string, list: ContentList): ReadCourse {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const yaml = new Map<string, YamlFile>();
  const missing: PlacedProblem[] = [];

  const shared = (file: string): ContentFile => {
    if (!existsSync(join(root, file))) {
      missing.push(placed(missingFile, file, { line: 1, column: 1 }));
      return { file, data: undefined };
    }
    const content = readYaml(read(file));
    yaml.set(file, content);
    return { file, data: content.data };
  };
  const lessons = new Map(list.lessons.map((file) => [file, readLesson(file, read(file))]));

  const quizzes = new Map(list.quizzes.map((file) => [nameOf(file), readYaml(read(file)).data]));

  const files: CourseFiles = {
    course: shared('content/course.yaml'),
    concepts: shared('content/concepts.yaml'),
    glossary: shared('content/glossary.yaml'),
    sources: shared('content/sources.yaml'),
    competencies: shared('content/competencies.yaml'),
    figures: shared('content/figures.yaml'),
    openings: shared('content/openings.yaml'),
    lessons: [...lessons.values()].map(({ lesson }) => lesson),
    simulations: new Map(list.simulations.map((file) => [nameOf(file), trainedIn(read(file))])),
    questions: new Map([...quizzes].flatMap(([quiz, data]) => questionsIn(quiz, data))),
  };
  const faults = [...yaml, ...lessons].flatMap(([file, content]) =>
    content.faults.map((fault) => placed(fault.problem, file, fault.place)),
  );
  return { files, yaml, lessons, quizzes, problems: [...missing, ...faults] };
}

const missingFile = problem(
  'missing-file',
  [],
  'The course needs this file, and it is not there.',
  'write it; an empty list is written [].',
);

function questionsIn(quiz: string, data: unknown): readonly (readonly [string, AskedConcept])[] {
  const questions = field(data, 'questions');
  return (Array.isArray(questions) ? (questions as readonly unknown[]) : []).flatMap((question) => {
    const id = textOf(question, 'id');
    if (id === undefined) return [];
    const asked = { concept: textOf(question, 'concept'), kind: textOf(question, 'kind') };
    return [[`${quiz}/${id}`, asked] as const];
  });
}

function textOf(of: unknown, key: string): string | undefined {
  const value = field(of, key);
  return typeof value === 'string' ? value : undefined;
}

/** A simulation is a long file that is read elsewhere; here, one of its keys is enough. */
function trainedIn(simulation: string): readonly string[] {
  const [written] = /^trains:.*(?:\n[ \t].*|\n- .*)*/m.exec(simulation) ?? [];
  const trains = field(readYaml(written ?? '').data, 'trains');
  return Array.isArray(trains) ? trains.filter((id) => typeof id === 'string') : [];
}
