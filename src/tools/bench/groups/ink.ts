import { Compiler } from 'inkjs/full';
import { createActor } from 'xstate';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import { replay } from '#domain/simulation/replay.ts';
import { inkOfShape } from '../ink-of-shape.ts';
import { inTurns, msOf, speedRatio } from '../measure.ts';
import { choicesPicked, pickOf, picks } from '../picks.ts';
import type { Row } from '../row.ts';
import { choicesPerSecond } from '../row.ts';
import type { Shape } from '../simulation-of-shape.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';

const goals: readonly (Shape & { readonly atLeast: number })[] = [
  { scenes: 20, customers: 1, processes: 1, atLeast: 5 },
  { scenes: 20, customers: 3, processes: 2, atLeast: 2 },
];

/**
 * Against inkjs, on a story of the same shape (`inkOfShape`). Both are played live and from the start, as their
 * players do it: at each of 20 steps what is open is listed, and one of it is taken.
 */
export function ink(): readonly Row[] {
  return goals.flatMap(({ atLeast, ...shape }) => {
    const rules = rulesOfShape(shape);
    const machine = compileSimulation(rules);
    const story = new Compiler(inkOfShape(shape)).Compile();
    const row = picks(shape.scenes);
    const choices = choicesPicked(rules, row);

    const rounds = inTurns({
      play: () => {
        const actor = createActor(machine).start();
        for (const pick of row) {
          const open = openChoices(rules, actor.getSnapshot().context);
          actor.send({ type: pickOf(open, pick) });
        }
        return actor.getSnapshot();
      },
      replay: () => replay(machine, choices),
      ink: () => {
        story.ResetState();
        for (const pick of row) {
          story.ContinueMaximally();
          story.ChooseChoiceIndex(pickOf(story.currentChoices, pick).index);
        }
        return story.ContinueMaximally();
      },
    });
    const of = `${shape.customers} + ${shape.processes}`;
    const ratio = (task: 'play' | 'replay'): number => speedRatio(rounds, task, 'ink');
    return [
      choicesPerSecond(`${of}  play`, row.length, msOf(rounds, 'play')),
      choicesPerSecond(`${of}  inkjs`, row.length, msOf(rounds, 'ink')),
      { what: `${of}  play : inkjs`, value: ratio('play'), unit: '×', goal: { atLeast } },
      { what: `${of}  replay() : inkjs`, value: ratio('replay'), unit: '×' },
    ];
  });
}
