import type { AnyStateMachine } from 'xstate';
import { createActor, initialTransition, transition } from 'xstate';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { replay } from '#domain/simulation/replay.ts';
import { bareMachine } from '../bare-machine.ts';
import { inTurns, msOf, speedRatio } from '../measure.ts';
import { choicesPicked, picks } from '../picks.ts';
import type { Row } from '../row.ts';
import { choicesPerSecond } from '../row.ts';
import type { Shape } from '../simulation-of-shape.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';

const shapes: readonly Shape[] = [
  { scenes: 20, customers: 1, processes: 1 },
  { scenes: 20, customers: 3, processes: 2 },
];

/**
 * What we add to XState, in two steps, over one run of 20 choices from start to end.
 *
 * The baseline of our wrapper is the compiled machine itself, driven directly by `transition()`. Against it stand
 * `replay()`, which also refuses what is not open, and the live actor with which the player plays: it is the faster,
 * since `transition()` makes an actor for every call. The baseline of the compiled machine is a bare one with the
 * same states (`bareMachine`), driven the same way.
 */
export function xstate(): readonly Row[] {
  return shapes.flatMap((shape) => {
    const rules = rulesOfShape(shape);
    const compiled = compileSimulation(rules);
    const bare = bareMachine(shape);
    const choices = choicesPicked(rules, picks(shape.scenes));
    const rounds = inTurns({
      compiled: () => fold(compiled, choices),
      replay: () => replay(compiled, choices),
      play: () => live(compiled, choices),
      bare: () => fold(bare, choices),
      barePlay: () => live(bare, choices),
    });
    const of = `${shape.customers} + ${shape.processes}`;
    const speed = (task: keyof typeof rounds, what: string) =>
      choicesPerSecond(`${of}  ${what}`, choices.length, msOf(rounds, task));
    const ratio = (task: keyof typeof rounds, other: keyof typeof rounds, what: string): Row => ({
      what: `${of}  ${what}`,
      value: speedRatio(rounds, task, other),
      unit: '×',
      goal: { atLeast: 0.67 },
    });
    return [
      speed('compiled', 'compiled machine by transition()'),
      speed('replay', 'replay()'),
      speed('play', 'live actor'),
      speed('bare', 'bare machine by transition()'),
      speed('barePlay', 'bare machine, live actor'),
      ratio('replay', 'compiled', 'replay() : compiled machine'),
      ratio('play', 'compiled', 'live actor : compiled machine'),
      ratio('compiled', 'bare', 'compiled machine : bare machine'),
      ratio('play', 'barePlay', 'live actor : bare live actor'),
    ];
  });
}

function fold(machine: AnyStateMachine, choices: readonly string[]): unknown {
  let [snapshot] = initialTransition(machine);
  for (const type of choices) [snapshot] = transition(machine, snapshot, { type });
  return snapshot;
}

function live(machine: AnyStateMachine, choices: readonly string[]): unknown {
  const actor = createActor(machine).start();
  for (const type of choices) actor.send({ type });
  return actor.getSnapshot();
}
