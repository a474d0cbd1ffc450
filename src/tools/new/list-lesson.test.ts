import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listLesson } from './list-lesson.ts';

const course = `# The course.
modules:
  - id: foundations
    lessons: [waiting] # the first
    title: Foundations

  # Being written.
  - id: designing
    title: { id: Merancang, en: Designing } # no lessons yet
  - id: measuring
    lessons:
      - asking # by survey
    simulations: []
  - id: keeping
    lessons: []
`;

test.each([
  ['foundations', ', promises'],
  ['designing', '\n    lessons: [promises]'],
  ['measuring', '\n      - promises'],
  ['keeping', 'promises'],
])('a lesson joins the module %s, and nothing else changes', (module, added) => {
  const listed = listLesson(course, module, 'promises');
  expect(listed.replace(added, '')).toBe(course);
  const { modules } = parse(listed) as { modules: { id: string; lessons?: string[] }[] };
  expect(modules.find(({ id }) => id === module)?.lessons?.at(-1)).toBe('promises');
});

test('a module that does not exist is an error', () => {
  expect(() => listLesson(course, 'basics', 'promises')).toThrow(RangeError);
});
