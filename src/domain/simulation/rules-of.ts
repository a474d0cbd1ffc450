import type { Questions } from './asked-question.ts';
import { keyOf, oddsOf } from './asked-question.ts';
import type { AnyChoice } from './choices-of.ts';
import { choicesOf } from './choices-of.ts';
import type { AskRules, ChoiceRules, Rules } from './rules.ts';
import type { Simulation } from './schema.ts';

/**
 * The rules of a simulation: everything that decides how a run goes, and nothing that is only read. What it asks is
 * looked up in `questions`; of a question that is not there, rules know the name alone.
 */
export function rulesOf(simulation: Simulation, questions: Questions = new Map()): Rules {
  return {
    budget: simulation.budget,
    ...(simulation.main !== undefined && { main: simulation.main }),
    customers: mapValues(simulation.customers, ({ feeling, patience }) =>
      filled({ feeling, patience }),
    ),
    processes: mapValues(simulation.processes, ({ start, states }) => ({
      start,
      states: mapValues(states, ({ after, go, on }) => filled({ after, go, on })),
    })),
    start: simulation.start,
    scenes: mapValues(simulation.scenes, (scene) =>
      filled({
        waiting: scene.waiting,
        asks: scene.asks === undefined ? undefined : askRules(scene.asks, questions),
        choices: mapValues(choicesOf(scene), (choice) => choiceRules(choice, simulation.main)),
      }),
    ),
    endings: Object.entries(simulation.endings).map(([id, { when }]) => filled({ id, when })),
  };
}

function askRules(name: string, questions: Questions): AskRules {
  const question = questions.get(name);
  return question
    ? { question: name, key: keyOf(question), odds: oddsOf(question) }
    : { question: name };
}

function choiceRules(choice: AnyChoice, main: string | undefined): ChoiceRules {
  return filled({
    when: choice.when,
    takes: choice.takes,
    costs: choice.costs,
    feeling: nonZero(feelingsOf(choice, main)),
    scores: nonZero(choice.scores),
    sets: choice.sets,
    signals: choice.signals,
    informs: choice.informs,
    promises: choice.promises,
    keeps: choice.keeps,
    resolves: choice.resolves,
    personal: choice.personal,
    affront: choice.affront,
    concedes: choice.concedes,
    times: choice.times,
    go: choice.go,
  });
}

/** By customer. A bare number is about the main one; where there is none it is about nobody, and reported. */
function feelingsOf({ feeling }: AnyChoice, main: string | undefined) {
  if (typeof feeling !== 'number') return feeling;
  return main === undefined ? {} : { [main]: feeling };
}

function nonZero(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0));
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Without what says nothing: undefined, `false`, empty lists and records, and a cost of 0. `takes: 0` stays. */
function filled<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(([key, entry]) => {
    if (entry === undefined || entry === false) return false;
    if (key === 'costs') return entry !== 0;
    return typeof entry !== 'object' || Object.keys(entry as object).length > 0;
  });
  return Object.fromEntries(kept) as T;
}
