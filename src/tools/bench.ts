import { parseArgs } from 'node:util';
import { ink } from './bench/groups/ink.ts';
import { pages } from './bench/groups/pages.ts';
import { proof } from './bench/groups/proof.ts';
import { replaying } from './bench/groups/replay.ts';
import { start } from './bench/groups/start.ts';
import { states } from './bench/groups/states.ts';
import { xstate } from './bench/groups/xstate.ts';
import type { Row } from './bench/row.ts';
import { isMet } from './bench/row.ts';
import { tableOf } from './bench/table.ts';

const groups: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  start,
  xstate,
  ink,
  replay: replaying,
  proof,
  states,
  pages,
};

const usage = `Measures the engine and the built site, and says which of its goals hold.

  npm run bench                   every group: ${Object.keys(groups).join(', ')}
  npm run bench -- GROUP …        these groups
  npm run bench -- --json         the same as JSON
  npm run bench -- --check        exit code 1 when a goal is missed

"1 + 1" is a simulation with one customer and one process. "pages" loads the built site (MOMEN_DIST, or dist, which is
built if need be) in a browser (CHROMIUM_PATH, or one that is installed), slowed down to a phone on slow 4G, which takes
some minutes; a goal that says "next" is what comes after the first, and fails nothing. Where others use this machine, repeat before you believe.`;

const { names, json, check } = read();
const measured: { readonly name: string; readonly rows: readonly Row[] }[] = [];
for (const name of names) {
  const rows = await rowsOf(name);
  if (!json && rows.length > 0) console.log(tableOf(name, rows));
  measured.push({ name, rows });
}
const missed = measured.flatMap(({ rows }) => rows.filter((row) => !isMet(row)));
if (json) {
  const rows = measured.flatMap(({ name, rows: of }) =>
    of.map((row) => ({ group: name, ...row, ...(row.goal ? { holds: isMet(row) } : {}) })),
  );
  console.log(JSON.stringify({ node: process.version, missed: missed.length, rows }, null, 2));
} else {
  const isWhole = process.exitCode === undefined;
  if (missed.length > 0) console.log(`Goals missed: ${missed.length}.`);
  else console.log(isWhole ? 'Every goal holds.' : 'No goal that was measured is missed.');
}
if (check && missed.length > 0) process.exitCode = 1;

/** None, said why, and exit code 1 when a group cannot be measured: there may be no browser. */
async function rowsOf(name: string): Promise<readonly Row[]> {
  try {
    return (await groups[name]?.()) ?? [];
  } catch (error) {
    console.error(`${name}: ${(error as Error).message.replace(/\n+Browser logs:[\s\S]*/, '')}\n`);
    process.exitCode = 1;
    return [];
  }
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const unknown = positionals.find((name) => !(name in groups));
    if (unknown) throw new Error(`There is no group "${unknown}".`);
    if (!values.help) {
      const chosen = positionals.length > 0 ? positionals : Object.keys(groups);
      return { names: chosen, json: values.json, check: values.check };
    }
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
