import { checkQuiz } from '#domain/quiz/check-quiz.ts';
import { checkTestRecipe } from '#domain/quiz/check-test-recipe.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { languagesAlike } from '#domain/shared/languages-alike.ts';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { keysAt } from '#domain/shared/schema-at.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { readYaml } from '../read-yaml.ts';
import { checkFailed, examineSimulation } from './examine-simulation.ts';
import type { Known } from './known.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';

export type EntryKind = 'quiz' | 'simulation';
type CheckedKind = EntryKind | 'test';

/** All that is wrong with the text of an entry. Without `kind`, its keys tell whether it is a quiz or a simulation. */
export function checkEntry(
  file: string,
  text: string,
  known: Known,
  kind: CheckedKind | undefined = kindOf(text),
): readonly PlacedProblem[] {
  if (kind === 'simulation') {
    return examineSimulation(text, known).problems.map((each) => placed(each, file, each));
  }
  const { data, faults, placeOf } = readYaml(text);
  if (faults.length > 0) return faults.map((fault) => placed(fault.problem, file, fault.place));
  return (kind ? checkedBy(checks[kind], data, known) : [unknownKind])
    .filter(({ code }) => !known.unreadable.has(code))
    .map((each) => placed(each, file, placeOf(each.path)));
}

const checks = { quiz: checkQuiz, test: checkTestRecipe };

function checkedBy(
  check: (data: unknown, known: Known) => readonly Problem[],
  data: unknown,
  known: Known,
): readonly Problem[] {
  try {
    return [...check(data, known), ...languagesAlike(data)];
  } catch (error) {
    return [checkFailed(error)];
  }
}

const unknownKind = problem(
  'unknown-kind',
  [],
  'This is neither a quiz (it would have "questions") nor a simulation (it would have "scenes").',
  'name a quiz or a simulation; to check the files of the course, name none.',
);

/** The kind that more of the keys belong to; undefined where neither has any of its own. */
export function kindOf(text: string): EntryKind | undefined {
  const { data } = readYaml(text);
  if (typeof data !== 'object' || data === null) return undefined;
  const keysIn = (schema: typeof quizSchema | typeof simulationSchema) => {
    const keys = keysAt(schema, data, []);
    return Object.keys(data).filter((key) => keys.includes(key)).length;
  };
  const balance = keysIn(quizSchema) - keysIn(simulationSchema);
  if (balance === 0) return undefined;
  return balance > 0 ? 'quiz' : 'simulation';
}
