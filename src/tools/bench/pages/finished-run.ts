import type { EventOf, LearnerEvent } from '#domain/learner/event.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { rulesHash } from '#domain/simulation/rules-hash.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';

/** More choices than any run takes: one that takes the first choice each time may go in circles. */
const LIMIT = 200;

/**
 * The events of a run that took the first open choice each time, to its end, and whose learner has been asked what they
 * think of it: its debrief opens with the ending. `run` is its id.
 *
 * @throws {RangeError} when the run comes to no end.
 */
export function finishedRun(
  run: string,
  simulation: string,
  rules: Rules,
): readonly LearnerEvent[] {
  const at = Date.UTC(2025, 0, 1);
  const started: EventOf<'run-started'> = {
    id: `${run}-start`,
    at,
    kind: 'run-started',
    run,
    simulation,
    rulesHash: rulesHash(rules),
    seed: 1,
    mode: 'practice',
    locale: 'id',
  };
  const made: EventOf<'choice-made'>[] = [];
  let state = initialState(rules);
  while (endingOf(rules, state) === undefined && made.length < LIMIT) {
    const choice = openChoices(rules, state)[0];
    if (choice === undefined) break;
    const index = made.length;
    const id = `${run}-${String(index).padStart(3, '0')}`;
    made.push({
      id,
      at: at + index,
      kind: 'choice-made',
      run,
      index,
      choice,
      seconds: 8,
      hintSeen: false,
    });
    state = takeChoice(rules, state, choice);
  }
  const ending = endingOf(rules, state);
  if (ending === undefined)
    throw new RangeError(`Taking the first choice each time, "${simulation}" comes to no end.`);
  const over = { at: at + LIMIT, run };
  return [
    started,
    ...made,
    {
      ...over,
      id: `${run}-end`,
      kind: 'run-ended',
      simulation,
      ending,
      points: 0,
      share: 0,
      mastered: false,
    },
    { ...over, id: `${run}-predicted`, kind: 'run-predicted', felt: 'ok' },
  ];
}
