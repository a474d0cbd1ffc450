import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAll } from '../content/check-all.ts';
import { checkGiven } from '../content/check-given.ts';
import { knownOf } from '../content/known.ts';
import { listContent } from '../content/list-content.ts';
import { readCourse } from '../content/read-course.ts';
import { wrongSlug } from './slug.ts';
import type { Start } from './start.ts';
import { startLesson } from './start-lesson.ts';
import { startQuiz } from './start-quiz.ts';
import { startSimulation } from './start-simulation.ts';

const repository = resolve(import.meta.dirname, '../../..');
let root: string;

// A copy of the course itself: what a start refers to has to be there for an author, not only in a sample.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'momen-new-'));
  for (const folder of ['content', 'quizzes']) {
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  }
  symlinkSync(join(repository, 'src'), join(root, 'src'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what is written is sound', () => {
  test('a simulation', () => {
    write(startSimulation(root, 'late-order'));
    const known = knownOf(readCourse(root, listContent(root)));
    expect(checkGiven(root, ['late-order'], known).problems).toEqual([]);
  });

  test('a lesson, in the module named, in the last with lessons, or in one that had none', () => {
    const before = problems();
    write(startLesson(root, 'naming-a-time', 'touchpoints-and-moments'));
    write(startLesson(root, 'naming-an-hour'));
    write(startLesson(root, 'naming-a-day', 'measuring-and-keeping'));
    const added = problems().filter(
      ({ message }) => !before.some((each) => each.message === message),
    );
    // Their questions: what a quiz is for.
    expect(added.map(({ code }) => code)).toEqual(Array(3).fill('concept-asked-too-seldom'));
  });

  test('a quiz, for the lesson of its name, whose concept it asks about', () => {
    const before = problems();
    write(startLesson(root, 'naming-a-time'));
    write(startQuiz(root, 'naming-a-time'));
    expect(problems()).toEqual(before);
  });
});

describe('what would be wrong is refused, and nothing is written over', () => {
  test.each([
    ['a simulation', startSimulation],
    ['a lesson', startLesson],
    ['a quiz', startQuiz],
  ])('%s that is there', (_, start) => {
    mkdirSync(join(root, 'simulations/touchpoints'), { recursive: true });
    const why = expect.stringContaining('already');
    expect(start(root, 'touchpoints')).toMatchObject({ kind: 'refused', why });
  });

  test('a lesson in a module that does not exist: the modules are named', () => {
    const why = expect.stringContaining('foundations, touchpoints-and-moments');
    expect(startLesson(root, 'naming-a-time', 'basics')).toMatchObject({ kind: 'refused', why });
  });

  test('a lesson whose concept would be another’s', () => {
    expect(startLesson(root, 'channel').kind).toBe('refused');
  });

  test('a quiz without its lesson: how to write that first', () => {
    const why = expect.stringContaining('npm run new lesson naming-a-time');
    expect(startQuiz(root, 'naming-a-time')).toMatchObject({ kind: 'refused', why });
  });

  test.each([
    ['Late Order', '"late-order"'],
    ['pesanan_terlambat', '"pesanan-terlambat"'],
    ['2-guests', '"guests"'],
    ['', '"late-order"'],
  ])('the name "%s", for which %s is proposed', (slug, proposed) => {
    expect(wrongSlug(slug)).toContain(proposed);
  });
});

function write(start: Start): void {
  if (start.kind === 'refused') throw new Error(start.why);
  for (const [file, text] of start.files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Without their lines, which move when something is added before them. The simulations of the course stay out. */
function problems() {
  return checkAll(root).problems.map(({ file, code, message }) => ({ file, code, message }));
}
