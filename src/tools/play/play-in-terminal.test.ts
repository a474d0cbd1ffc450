import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { known, small } from '../../../tests/support/small-simulation.ts';
import { playInTerminal } from './play-in-terminal.ts';
import { walk } from './walk.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((sentence: string) => said.push(sentence));
});
afterEach(() => vi.restoreAllMocks());

async function played(choices: string, change?: (simulation: Simulation) => void) {
  const simulation = small(change);
  const code = await playInTerminal({
    rules: rulesOf(simulation),
    script: scriptOf('small', simulation, 'en'),
    measure: undefined,
    given: choices.split(' '),
    json: false,
  });
  return [code, ...said];
}

test('choices beyond the end are refused by their name', async () => {
  expect(await played('soon name-the-hour in-turn here-it-is more')).toEqual([
    1,
    'The run was over before "more".',
  ]);
});

test('a run that gets stuck says where', async () => {
  const stuck = ({ scenes }: Simulation) => {
    for (const choice of Object.values(scenes['collect']?.choices ?? {})) choice.costs = 900;
  };
  expect(await played('soon name-the-hour in-turn here-it-is', stuck)).toEqual([
    1,
    'No choice is open in scene "collect": the run is stuck here.',
  ]);
});

test('one that need not end is played all the same, and has no walk to choose by', async () => {
  const loop = ({ scenes }: Simulation) => {
    const soon = scenes['counter']?.choices['soon'];
    if (soon) soon.go = 'counter';
  };
  expect(await played('soon soon soon', loop)).toEqual([0]);
  const all = { ...known, lessons: new Set<string>(), questions: new Map(), mastery: 0.8 };
  expect(
    walk(small(loop), { ...all, modules: new Set(), banks: new Map(), unreadable: new Set() }),
  ).toBeUndefined();
});
