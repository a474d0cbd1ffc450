import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#domain/shared/locale.ts';
import { checkAll } from '#tools/content/check-all.ts';
import { asText, sorted } from '#tools/content/placed-problem.ts';
import { startLesson } from '#tools/new/start-lesson.ts';

// What the guide says the check prints of the started lesson, once it is misspelt, is what it prints.
const repository = resolve(import.meta.dirname, '..');
const english = 'content/lessons/en/touchpoints-and-moments/naming-a-time.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'momen-guide-'));
  for (const folder of ['content', 'quizzes']) {
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  }
  symlinkSync(join(repository, 'src'), join(root, 'src'));
  const start = startLesson(root, 'naming-a-time', 'touchpoints-and-moments');
  if (start.kind === 'refused') throw new Error(start.why);
  for (const [file, text] of start.files) writeFileSync(join(root, file), text);
  const misspelt = readFileSync(join(root, english), 'utf8')
    .replace('<Concept id="naming-a-time">', '<Concept id="naming-a-tiem">')
    .replace('<Example kind="good"', '<Exampel kind="good"');
  writeFileSync(join(root, english), misspelt);
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each(locales)('the guide to lessons in "%s"', (locale) => {
  const guide = readFileSync(
    join(repository, `content/guides/${locale}/writing-a-lesson.mdx`),
    'utf8',
  );

  test('shows what the check prints', () => {
    const found = checkAll(root).problems.filter(({ file }) => file === english);
    const printed = sorted(found).map(asText).join('\n').trim();
    expect(guide).toContain(printed);
  });
});
