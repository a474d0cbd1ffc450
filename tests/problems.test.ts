import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll } from '#tools/content/check-all.ts';
import { asText, sorted } from '#tools/content/placed-problem.ts';
import { withFault } from './support/with-fault.ts';

// Each folder of samples/problems is laid over samples/course, which is sound; expected.txt is what its author reads.
// A folder simulation-<code> holds a fault.diff instead, the few lines in which its simulation differs from small.yaml,
// and has that problem and no other; so does a folder quiz-<code>, whose fault is one of every-kind.yaml, or a quiz.
const samples = resolve(import.meta.dirname, 'samples');
const small = readFileSync(join(samples, 'simulations/small.yaml'), 'utf8');
const everyKind = readFileSync(join(samples, 'quizzes/every-kind.yaml'), 'utf8');
const folders = readdirSync(join(samples, 'problems'));

test('the sample course is sound, its simulation too', () => {
  expect(problemsWith()).toBe('');
});

test.each(folders)('%s reads as expected', async (folder) => {
  const found = problemsWith(join(samples, 'problems', folder));
  const codes = [...found.matchAll(/^\S+:\d+:\d+ {2}(\S+)/gm)].map(([, code]) => code);
  const [, code] = /^(?:simulation|quiz)-(.*)/.exec(folder) ?? [];
  if (code) {
    expect(new Set(codes)).toEqual(new Set([code]));
  } else {
    expect(codes).toContain(folder);
  }
  await expect(found).toMatchFileSnapshot(join(samples, 'problems', folder, 'expected.txt'));
});

function problemsWith(overlay?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'momen-course-'));
  try {
    for (const from of [join(samples, 'course'), overlay ?? []].flat())
      cpSync(from, root, { recursive: true });
    const file = join(root, 'fault.diff');
    const fault = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const isOfQuiz = basename(overlay ?? '').startsWith('quiz-');
    const simulation = join(root, 'simulations/small/simulation.yaml');
    mkdirSync(dirname(simulation), { recursive: true });
    writeFileSync(simulation, isOfQuiz ? small : withFault(small, fault));
    const quiz = isOfQuiz ? withFault(everyKind, fault) : everyKind;
    writeFileSync(join(root, 'quizzes/every-kind.yaml'), ofTheSampleCourse(quiz));
    mkdirSync(join(root, 'src/components/mdx'), { recursive: true });
    for (const name of ['Ask', 'Concept', 'Note', 'Source', 'Term']) {
      writeFileSync(join(root, `src/components/mdx/${name}.astro`), '');
    }
    return sorted(checkAll(root).problems).map(asText).join('\n');
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The sample course has one lesson and one concept; the sample quiz stands in the real course. */
function ofTheSampleCourse(quiz: string): string {
  return quiz
    .replace(/^lesson: .*/m, 'lesson: waiting')
    .replaceAll(/^( *concept): .*/gm, '$1: waiting');
}
