import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Check, Outcome } from './check.ts';
import { root } from './root.ts';
import { countResults } from './count-results.ts';

/** Runs a check to its end. With `live`, its output is also shown while it runs. Never throws: that is a failure too. */
export async function runCheck(check: Check, { live = false } = {}): Promise<Outcome> {
  const started = performance.now();
  if (check.results) rmSync(join(root, check.results.file), { force: true });
  const { code, output } = await execute(check, live);
  const counts = countResults(check, code === 0);
  const seconds = (performance.now() - started) / 1000;
  return { name: check.name, ok: code === 0, seconds, output, ...counts };
}

async function execute(check: Check, live: boolean): Promise<{ code: number; output: string }> {
  const [command, ...args] = check.command;
  const script = command.includes('/') ? command : scriptOf(command);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...colour(), ...check.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (live) process.stdout.write(chunk);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}

/** Tools write into a pipe here, and would leave the colours out; or, some of them, leave them in. */
function colour(): Readonly<Record<string, string>> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** The script behind the name of an installed tool. */
function scriptOf(tool: string): string {
  const require = createRequire(join(root, 'package.json'));
  const packageName = tool === 'playwright' ? '@playwright/test' : tool;
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[tool] ?? ''));
}
