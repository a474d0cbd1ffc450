import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Locale } from '#domain/shared/locale.ts';
import { locales } from '#domain/shared/locale.ts';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import { prepare } from '#domain/simulation/prepare.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';
import { describeEnd, describeStep, describeTurn } from './play/describe.ts';
import { machineAsJson } from './play/machine-as-json.ts';

const usage = `Plays a simulation in the terminal.

  npm run play -- FILE [--locale id|en] [--choices a,b,c] [--best] [--json] [--machine]

  --choices   takes these choices first, by id; with it nothing is asked
  --best      takes the best line
  --json      prints every turn as a line of JSON
  --machine   prints the compiled machine as JSON`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'id' },
    choices: { type: 'string' },
    best: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    machine: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (values.help || !file || !isLocale(values.locale)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const simulation = await read(file);
const { rules, bounds, best } = prepare(simulation);
const script = scriptOf(basename(dirname(file)), simulation, values.locale);
if (values.machine) {
  console.log(JSON.stringify(machineAsJson(compileSimulation(rules)), null, 2));
} else {
  await play();
}

async function play(): Promise<void> {
  const given = values.best ? [...best] : values.choices?.split(',').filter(Boolean);
  const terminal = given ? undefined : createInterface({ input: stdin, output: stdout });
  let state = initialState(rules);
  for (let open = openChoices(rules, state); open.length > 0; open = openChoices(rules, state)) {
    print(describeTurn(rules, script, state));
    const choice = given ? given.shift() : await ask(open);
    if (choice === undefined) break;
    if (!open.includes(choice))
      fail(`"${choice}" is not open in scene "${state.scene}". Open: ${open.join(', ')}.`);
    const before = state;
    state = takeChoice(rules, state, choice);
    print(describeStep(script, { choice, before, after: state, happenings: [] }));
  }
  terminal?.close();
  const ending = endingOf(rules, state);
  if (ending) print(describeEnd(script, state, ending, bounds));

  async function ask(open: readonly string[]): Promise<string | undefined> {
    const answer = (await terminal?.question('> '))?.trim();
    if (!answer) return undefined;
    const picked = open[Number(answer) - 1] ?? answer;
    return open.includes(picked)
      ? picked
      : (console.log(`Type 1 … ${open.length}, or an empty line to leave.`), ask(open));
  }
}

function print(turn: { readonly text: string; readonly data: object }): void {
  console.log(values.json ? JSON.stringify(turn.data) : turn.text);
}

async function read(path: string) {
  const text = await readFile(path, 'utf8').catch(() =>
    fail(`Cannot read ${path}. Name a simulation.yaml.`),
  );
  const parsed = simulationSchema.safeParse(parse(text));
  return parsed.success
    ? parsed.data
    : fail(`${path} is not right yet. See: npm run check:content -- ${path}`);
}

function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
