import type { Simulation } from './schema.ts';
import type { Choice } from './schema/choice.ts';
import type { ChoiceRules, Rules } from './rules.ts';

/** The rules of a simulation: everything that decides how a run goes, and nothing that is only read. */
export function rulesOf(simulation: Simulation): Rules {
  return {
    budget: simulation.budget,
    main: simulation.main,
    customers: mapValues(simulation.customers, ({ feeling, patience }) =>
      filled({ feeling, patience }),
    ),
    processes: mapValues(simulation.processes, ({ start, states }) => ({
      start,
      states: mapValues(states, ({ after, go, on }) => filled({ after, go, on })),
    })),
    start: simulation.start,
    scenes: mapValues(simulation.scenes, ({ waiting, choices }) =>
      filled({
        waiting,
        choices: mapValues(choices, (choice) => choiceRules(choice, simulation.main)),
      }),
    ),
    endings: Object.entries(simulation.endings).map(([id, { when }]) => filled({ id, when })),
  };
}

function choiceRules(choice: Choice, main: string): ChoiceRules {
  const feeling = typeof choice.feeling === 'number' ? { [main]: choice.feeling } : choice.feeling;
  return filled({
    when: choice.when,
    takes: choice.takes,
    costs: choice.costs,
    feeling: nonZero(feeling),
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
