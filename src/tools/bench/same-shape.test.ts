import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { explore } from '#domain/simulation/explore.ts';
import { replay } from '#domain/simulation/replay.ts';
import { bareMachine } from './bare-machine.ts';
import { inkOfShape } from './ink-of-shape.ts';
import { choicesPicked, pickOf, picks } from './picks.ts';
import { processIds, rulesOfShape } from './simulation-of-shape.ts';

const shapes = [
  { scenes: 12, customers: 1, processes: 1 },
  { scenes: 9, customers: 3, processes: 2 },
];

describe.each(shapes)(
  'with $scenes scenes, $customers customers, $processes processes',
  (shape) => {
    const rules = rulesOfShape(shape);
    const row = picks(shape.scenes);

    test('every choice and every ending of the simulation can be reached', () => {
      const { nodes } = explore(rules);
      const choices = new Set(
        nodes.flatMap(({ state, edges }) => edges.map(({ choice }) => `${state.scene}/${choice}`)),
      );
      expect(choices.size).toBe(3 * shape.scenes);
      expect(new Set(nodes.flatMap(({ ending }) => ending ?? []))).toEqual(
        new Set(rules.endings.map(({ id }) => id)),
      );
    });

    test('the ink story goes the same way as the simulation and counts the same', () => {
      const story = new Compiler(inkOfShape(shape)).Compile();
      const taken = row.map((pick) => {
        story.ContinueMaximally();
        const choice = pickOf(story.currentChoices, pick);
        story.ChooseChoiceIndex(choice.index);
        return choice.text.toLowerCase().replace(' ', '-');
      });
      story.ContinueMaximally();
      const choices = choicesPicked(rules, row);
      expect(taken).toEqual(choices);

      const { minutes, budget, points, processes } = replay(compileSimulation(rules), choices)
        .snapshot.context;
      const variable = (name: string) => story.variablesState.$(name);
      expect(variable('minutes')).toBe(minutes);
      expect(variable('budget')).toBe(budget);
      for (const competency of ['notice', 'recognize', 'add', 'inform'])
        expect(variable(competency)).toBe(points[competency] ?? 0);
      for (const id of processIds(shape))
        expect(variable(id.replace('-', '_'))).toBe(processes[id]?.state);
    });

    test('the bare machine has the states of the compiled one, and comes to an ending by the same run', () => {
      const machine = bareMachine(shape);
      expect(statesOf(machine.root)).toEqual(statesOf(compileSimulation(rules).root));
      let [snapshot] = initialTransition(machine);
      for (const choice of choicesPicked(rules, row))
        [snapshot] = transition(machine, snapshot, { type: choice });
      expect(snapshot.status).toBe('done');
    });
  },
);

/** The names of its states, each with those inside it. */
function statesOf(node: AnyStateNode): object {
  return Object.fromEntries(
    Object.entries(node.states).map(([key, state]) => [key, statesOf(state)]),
  );
}
