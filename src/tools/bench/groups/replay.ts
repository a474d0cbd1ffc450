import { compileSimulation } from '#domain/simulation/compile.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { replay } from '#domain/simulation/replay.ts';
import { inTurns, msOf } from '../measure.ts';
import { choicesPicked, picks } from '../picks.ts';
import type { Row } from '../row.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';

/** A long transcript: what a page waits for when a run is resumed, and what a debrief waits for. */
export function replaying(): readonly Row[] {
  const rules = rulesOfShape({ scenes: 60, customers: 3, processes: 2 });
  const machine = compileSimulation(rules);
  const choices = choicesPicked(rules, picks(60));
  const rounds = inTurns({
    replay: () => replay(machine, choices),
    playThrough: () => playThrough(rules, choices),
  });
  const of = `${choices.length} choices`;
  return [
    { what: `${of} by replay()`, value: msOf(rounds, 'replay'), unit: 'ms' },
    { what: `${of} by playThrough()`, value: msOf(rounds, 'playThrough'), unit: 'ms' },
  ];
}
