import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
const dist = process.env['MOMEN_DIST'] ?? resolve(root, 'dist');
// Chosen once by the first process and handed down to the workers, so that two runs on one machine do not meet.
const port = Number((process.env['MOMEN_TEST_PORT'] ??= String(20_000 + (process.pid % 5000) * 2)));
const ports = { root: port, below: port + 1 };

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

const launch = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP momen.test 127.0.0.1',
];

/** Long tests of what is the same on every screen and origin run in one project only. */
const once = /@once/;

/**
 * What keeps, names, hides, copies or fetches, and so might lean on a secure context; each page is opened there too.
 * All else is the same there as on any other desktop.
 */
const ofTheNetwork =
  /\/(learner-path|learners|module-test|notes|player|player-kept|record|review|search|smoke|whole)\.spec\.ts$/;

export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/tests/browser.json') }]],
  use: {
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? 'chromium', args: launch },
  },
  projects: [
    {
      name: 'phone',
      use: {
        baseURL: `http://127.0.0.1:${ports.root}/`,
        viewport: phone,
        hasTouch: true,
        isMobile: true,
      },
    },
    {
      name: 'desktop, below a path',
      grepInvert: once,
      use: { baseURL: `http://127.0.0.1:${ports.below}/a/b/`, viewport: desktop },
    },
    {
      // As a class in the room opens it: an origin that is no secure context, unlike localhost. The name stands for
      // an address on the network; the browser is told where it leads.
      name: 'on the network',
      testMatch: ofTheNetwork,
      grepInvert: once,
      use: { baseURL: `http://momen.test:${ports.root}/`, viewport: desktop },
    },
  ],
  webServer: [server(ports.root, '/'), server(ports.below, '/a/b/')],
});

function server(port: number, base: string) {
  const command = `"${process.execPath}" src/tools/serve.ts --dir "${dist}" --host 127.0.0.1 --port ${port} --base ${base}`;
  return { command, cwd: root, url: `http://127.0.0.1:${port}${base}`, reuseExistingServer: false };
}
