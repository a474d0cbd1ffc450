import { globSync } from 'node:fs';
import { answerHelp } from './answer-help.ts';
import { root } from './checks/root.ts';
import { asText, sorted } from './content/placed-problem.ts';
import { spell } from './spelling/spell.ts';

answerHelp(`Says where a word is spelt that neither a dictionary nor the course knows: Indonesian and English content,
each in its language, interface text, and the comments of code.

  npm run check:spelling

The course’s own words stand in content/words/. Exit code 1 when a word is misspelt.`);

const files = globSync(
  [
    'content/**/*.{mdx,yaml}',
    'quizzes/*.yaml',
    'simulations/*/*.yaml',
    'src/**/*.{ts,svelte,astro,css,md}',
    'tests/**/*.ts',
    'README.md',
  ],
  { cwd: root },
);
const problems = sorted(await spell(root, files.toSorted()));
for (const problem of problems) console.log(asText(problem));
console.log(
  problems.length === 0
    ? `${files.length} files spelt: no problems.`
    : `${files.length} files spelt: ${problems.length} words to mend.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
