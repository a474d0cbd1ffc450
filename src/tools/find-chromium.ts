import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is tried, in this order; each gives the path of a browser that starts, or undefined. */
const ways: readonly (() => string | undefined)[] = [
  named,
  installed,
  playwrights,
  downloaded,
  fromDebian,
];

const advice = `No Chromium could be found or installed, and the browser tests need one. Do one of these, then try again:

  - install Chromium or Google Chrome, so that "chromium" or "google-chrome" is on the PATH
  - name one that you have:  CHROMIUM_PATH=/path/to/chromium npm test
  - let Playwright fetch its own:  npx playwright install --with-deps chromium`;

/**
 * The path of a Chromium for the browser tests: the one named by CHROMIUM_PATH; an installed Chromium or Chrome;
 * Playwright’s own, downloaded if need be; Debian’s package, installed as root.
 *
 * @throws {Error} when there is none, saying what to do; also when CHROMIUM_PATH names something that does not start.
 */
export function findChromium(): string {
  for (const way of ways) {
    const path = way();
    if (path) return path;
  }
  throw new Error(advice);
}

function named(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  if (starts(path)) return path;
  throw new Error(
    `CHROMIUM_PATH is "${path}", which does not start as a browser. Correct it, or unset it.`,
  );
}

function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const macs = ['Chromium', 'Google Chrome'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return [...paths, ...macs].find((path) => isExecutable(path) && starts(path));
}

/** Playwright keeps its browsers in a folder of its own; only it knows which of them fits. */
function playwrights(): string | undefined {
  const script =
    "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const path = stdout?.trim();
  return path && existsSync(path) && starts(path) ? path : undefined;
}

function downloaded(): string | undefined {
  console.log('No Chromium is installed; Playwright fetches its own.');
  run('npx', ['playwright', 'install', 'chromium']);
  return playwrights();
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('Playwright’s Chromium could not be had; Debian’s is installed.');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed();
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(path: string): boolean {
  try {
    return /chrom/i.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: 'pipe' }),
    );
  } catch {
    return false;
  }
}
