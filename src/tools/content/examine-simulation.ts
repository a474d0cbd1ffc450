import { languagesAlike } from '#domain/shared/languages-alike.ts';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { keyOf } from '#domain/simulation/asked-question.ts';
import { checkReferences } from '#domain/simulation/check-references.ts';
import { checkSimulation } from '#domain/simulation/check-simulation.ts';
import { TooManyStates } from '#domain/simulation/explore.ts';
import { obstaclesTo } from '#domain/simulation/prove/prove.ts';
import { type Report, reportOf } from '#domain/simulation/report.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { type Place, readYaml } from '../read-yaml.ts';
import { checkLooks } from './check-looks.ts';
import type { Known } from './known.ts';
import { forgetful, type Memory } from './memory.ts';

/** All that a check finds out about a simulation. */
export interface Examined {
  readonly problems: readonly (Problem & Place)[];
  /** Undefined while it cannot be walked. */
  readonly report?: Report | undefined;
}

/** Examines the text of a simulation; from memory where neither it nor anything it follows from has changed. */
export function examineSimulation(
  text: string,
  known: Known,
  memory: Memory = forgetful,
): Examined {
  return memory.recall(['simulation', text, ...namesIn(known, text)], () => examine(text, known));
}

function examine(text: string, known: Known): Examined {
  const { data, faults, placeOf } = readYaml(text);
  if (faults.length > 0) {
    return { problems: faults.map((fault) => ({ ...fault.problem, ...fault.place })) };
  }
  const problems = [...proved(data, known), ...checkLooks(data), ...languagesAlike(data)];
  const mattering = problems.filter(({ code }) => !known.unreadable.has(code));
  return {
    problems: mattering.map((each) => ({ ...each, ...placeOf(each.path) })),
    report: problems.some(({ code }) => unwalkable.has(code)) ? undefined : reported(data, known),
  };
}

/** What no other function would say again, and makes a report impossible. */
const unwalkable: ReadonlySet<string> = new Set([
  'check-failed',
  'outcome-missing',
  'outcome-impossible',
]);

function proved(data: unknown, known: Known): readonly Problem[] {
  try {
    return checkSimulation(data, known);
  } catch (error) {
    return [checkFailed(error)];
  }
}

/** A fault of the check's own, said where an author sees it, so that it is reported and not searched for. */
export function checkFailed(error: unknown): Problem {
  const message = `The check itself failed here: ${(error as Error).stack ?? String(error)}`;
  return problem(
    'check-failed',
    [],
    message,
    'report it, with the file: this is no fault of yours.',
  );
}

function reported(data: unknown, known: Known): Report | undefined {
  const { data: simulation } = simulationSchema.safeParse(data);
  if (!simulation || checkReferences(simulation, known).length > 0) return undefined;
  if (obstaclesTo(simulation).length > 0) return undefined;
  try {
    return reportOf(simulation, known);
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}

/**
 * What a simulation can refer to, as far as the check can tell a difference: the names there are, and of the questions
 * what decides which answers are right; of those that it names, every word.
 */
function namesIn(known: Known, text: string): readonly string[] {
  const { concepts, competencies, questions, mastery, unreadable } = known;
  const asked = [...questions].map(([name, question]) => [
    name,
    text.includes(name) ? question : keyOf(question),
  ]);
  return [
    JSON.stringify([[...concepts], [...competencies], asked, mastery, [...unreadable]]),
    JSON.stringify(Reflect.get(known, 'limit') ?? null),
  ];
}
