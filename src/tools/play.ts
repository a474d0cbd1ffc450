import { argv } from 'node:process';
import { bestLine } from '#domain/simulation/best-line.ts';
import { compileSimulation } from '#domain/simulation/compile.ts';
import type { Material } from '#domain/simulation/prove/material.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { findSimulation } from './play/find-simulation.ts';
import { machineAsJson } from './play/machine-as-json.ts';
import { playInTerminal } from './play/play-in-terminal.ts';
import { type Options, readOptions, usage } from './play/read-options.ts';
import { randomLine, strategyLine } from './play/strategy-line.ts';
import { walk } from './play/walk.ts';

// npm run play -- NAME: plays a simulation in the terminal. Exit code 2 for a call that is wrong, 1 for a file that is.
const options = readOptions(argv.slice(2));
if (typeof options === 'string') {
  if (options) console.error(`${options}\n\nHow it is called: npm run play -- --help`);
  else console.log(usage);
  process.exit(options ? 2 : 0);
}
const found = findSimulation(options.file);
if (typeof found === 'string') {
  console.error(found);
  process.exit(1);
}

const { name, simulation, known } = found;
const walked = walk(simulation, known);
const given = givenBy(options, walked);
const rules = rulesOf(simulation, known.questions);
if (options.machine) {
  console.log(JSON.stringify(machineAsJson(compileSimulation(rules)), null, 2));
} else if (given === 'unknown') {
  console.error(
    `Its runs cannot be compared yet, so no line can be chosen among them. What is wrong with it: npm run check:content -- ${options.file}`,
  );
  process.exitCode = 1;
} else {
  const script = scriptOf(name, simulation, options.locale);
  const measure = walked && { bounds: walked.bounds, mastery: known.mastery };
  process.exitCode = await playInTerminal({ rules, script, measure, given, json: options.json });
}

/** The choices to take; undefined where each is asked for, `unknown` where only a walk could tell and there is none. */
function givenBy(
  { player, locale }: Options,
  material: Material | undefined,
): readonly string[] | undefined | 'unknown' {
  if (player.kind === 'typed') return undefined;
  if (player.kind === 'choices') return player.choices;
  if (!material) return 'unknown';
  switch (player.kind) {
    case 'best':
      return bestLine(material.prospects);
    case 'strategy':
      return strategyLine(material, player.strategy, locale);
    case 'random':
      return randomLine(material, player.seed);
    default:
      return player satisfies never;
  }
}
