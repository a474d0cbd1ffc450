import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { prepare } from '#domain/simulation/prepare.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { findSimulation } from './play/find-simulation.ts';
import { machineAsJson } from './play/machine-as-json.ts';
import { playInTerminal } from './play/play-in-terminal.ts';
import { readOptions, usage } from './play/read-options.ts';

// npm run play -- FILE: plays a simulation in the terminal. Exit code 2 for a call that is wrong, 1 for a file that is.
const options = readOptions(argv.slice(2));
if (typeof options === 'string') {
  if (options) console.error(`${options}\n`);
  console.log(usage);
  process.exit(options ? 2 : 0);
}
const found = findSimulation(options.file);
if (typeof found === 'string') {
  console.error(found);
  process.exit(1);
}

const { rules, bounds, best } = prepare(found.simulation);
if (options.machine) {
  console.log(JSON.stringify(machineAsJson(compileSimulation(rules)), null, 2));
} else {
  const script = scriptOf(basename(dirname(found.path)), found.simulation, options.locale);
  const given = options.best ? best : options.choices;
  process.exitCode = await playInTerminal({ rules, script, bounds, given, json: options.json });
}
