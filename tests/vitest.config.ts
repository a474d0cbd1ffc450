import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

// Two projects: `unit` needs nothing but the sources, `build` reads the built site in dist/.
export default defineConfig({
  root,
  test: {
    // Only a test that hangs runs into it: speed is measured by `npm run bench`, not here.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
