import type { Check } from './check.ts';
import { vitest } from './vitest.ts';

/** Everything that can be checked without building, the longest first. */
export const quickChecks: readonly Check[] = [
  { name: 'types (astro, ts)', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  vitest('unit'),
  {
    name: 'types (svelte)',
    command: [
      'svelte-check',
      '--tsconfig',
      'src/tools/svelte.tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  {
    name: 'lint',
    command: ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'],
  },
  {
    name: 'format',
    command: ['prettier', '--check', '.', '--cache', '--cache-location', '.cache/prettier'],
  },
  { name: 'spelling', command: ['src/tools/check-spelling.ts'] },
  { name: 'content', command: ['src/tools/check-content.ts'] },
];
