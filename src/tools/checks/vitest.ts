import type { Check } from './check.ts';

/** One project of tests/vitest.config.ts. */
export function vitest(project: 'unit' | 'build'): Check {
  const file = `.cache/tests/${project}.json`;
  return {
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    results: { file, format: 'vitest' },
  };
}
