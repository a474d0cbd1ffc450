import { type Problem, problem } from '#domain/shared/problem.ts';
import { checkQuiz } from '#domain/quiz/check-quiz.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { checkSimulation } from '#domain/simulation/check-simulation.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { readYaml } from '../read-yaml.ts';
import type { Known } from './known.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';

export type EntryKind = 'quiz' | 'simulation';

/** All that is wrong with the text of a quiz or a simulation. Without `kind`, its keys tell which of them it is. */
export function checkEntry(
  file: string,
  text: string,
  known: Known,
  kind?: EntryKind,
): readonly PlacedProblem[] {
  const { data, faults, placeOf } = readYaml(text);
  if (faults.length > 0) return faults.map((fault) => placed(fault.problem, file, fault.place));
  return problemsOf(data, known, kind ?? kindOf(data))
    .filter(({ code }) => !known.unreadable.has(code))
    .map((each) => placed(each, file, placeOf(each.path)));
}

function problemsOf(data: unknown, known: Known, kind: EntryKind | undefined): readonly Problem[] {
  try {
    if (kind === 'quiz') return checkQuiz(data, known);
    if (kind === 'simulation') return checkSimulation(data, known);
  } catch (error) {
    const message = `The check itself failed here: ${(error as Error).stack ?? String(error)}`;
    return [
      problem('check-failed', [], message, 'report it, with the file: this is no fault of yours.'),
    ];
  }
  return [
    problem(
      'unknown-kind',
      [],
      'This is neither a quiz (it would have "questions") nor a simulation (it would have "scenes").',
      'name a quiz or a simulation; to check the files of the course, name none.',
    ),
  ];
}

/** The kind that more of the keys belong to; undefined where neither has any of its own. */
function kindOf(data: unknown): EntryKind | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const keysIn = (shape: object) => Object.keys(data).filter((key) => key in shape).length;
  const balance = keysIn(quizSchema.shape) - keysIn(simulationSchema.shape);
  if (balance === 0) return undefined;
  return balance > 0 ? 'quiz' : 'simulation';
}
