import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { EventOf, Fork, LearnerEvent } from '#domain/learner/event.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { questionsOf } from '#domain/simulation/asked-question.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import { prepare } from '#domain/simulation/prepare.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { scoreOf } from '#domain/simulation/score.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';

interface Played {
  readonly run: string;
  /** When it was started; a choice a minute. */
  readonly at: number;
  /** Which of the open choices is taken, from the first (0) or from the last (−1); or the choices by name. */
  readonly choices: 0 | -1 | readonly string[];
  /** How many choices are made; all when left out, and then it has ended. */
  readonly steps?: number;
  readonly mode?: 'practice' | 'assessment';
  readonly fork?: Fork;
  /** Rules that are no longer those of today. */
  readonly rulesHash?: string;
}

/** The events of a run of a simulation as the course has it today, as its player would have kept them. */
export function playedRun(simulation: string, played: Played): readonly LearnerEvent[] {
  const { rules, rulesHash, bounds } = preparedOf(simulation);
  const { run, at, choices, steps = Infinity, mode = 'practice', fork } = played;
  const started: EventOf<'run-started'> = {
    id: `${run}-start`,
    at,
    kind: 'run-started',
    run,
    simulation,
    rulesHash: played.rulesHash ?? rulesHash,
    seed: 7,
    mode,
    locale: 'id',
    ...(fork && { fork }),
  };
  const events: LearnerEvent[] = [started];
  let state = initialState(rules);
  for (let index = 0; index < steps; index += 1) {
    const open = openChoices(rules, state);
    const choice = typeof choices === 'number' ? open.at(choices) : choices[index];
    if (choice === undefined) break;
    const id = `${run}-${String(index).padStart(2, '0')}`;
    const made = { run, index, choice, seconds: 8, hintSeen: false };
    events.push({ id, at: at + 60_000 * (index + 1), kind: 'choice-made', ...made });
    state = takeChoice(rules, state, choice);
  }
  const ending = endingOf(rules, state);
  if (ending === undefined) return events;
  const { points, share, mastered } = scoreOf(state.points, bounds, 0.8);
  const came = { run, simulation, ending, points, share, mastered: mastered && !fork };
  const end = at + 60_000 * events.length;
  return [...events, { id: `${run}-end`, at: end, kind: 'run-ended', ...came }];
}

function preparedOf(simulation: string) {
  const quizzes = readdirSync('quizzes').map(
    (file) => [basename(file, '.yaml'), quizSchema.parse(yaml(`quizzes/${file}`))] as const,
  );
  const written = simulationSchema.parse(yaml(`simulations/${simulation}/simulation.yaml`));
  return prepare(written, questionsOf(quizzes));
}

function yaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}
