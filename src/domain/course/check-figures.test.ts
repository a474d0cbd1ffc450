import { expect, test } from 'vitest';
import { checkFigures } from './check-figures.ts';
import type { CourseFiles, ParsedCourse } from './course-files.ts';
import type { ReportedFigure } from './reported-figure.ts';

const both = (text: string) => ({ id: text, en: text });
const file = (name: string) => ({ file: `content/${name}.yaml`, data: undefined });

function codes(change: Partial<ReportedFigure>, body: string): readonly string[] {
  const figure: ReportedFigure = {
    id: 'queues',
    claim: both('8% pergi.'),
    reporter: both('Tidak disebut'),
    trust: 'weak',
    because: both('Tanpa pelapor.'),
    sources: ['guide'],
    lessons: ['waiting'],
    quoted: ['8%'],
    ...change,
  };
  const lesson = { lesson: 'waiting', module: 'foundations', data: undefined };
  const files: CourseFiles = {
    course: file('course'),
    concepts: file('concepts'),
    glossary: file('glossary'),
    sources: file('sources'),
    competencies: file('competencies'),
    figures: file('figures'),
    openings: file('openings'),
    lessons: [
      { ...lesson, file: 'id.mdx', locale: 'id', body },
      { ...lesson, file: 'en.mdx', locale: 'en', body: 'They say 8%.' },
    ],
    simulations: new Map(),
    questions: new Map(),
  };
  const parsed: ParsedCourse = {
    course: undefined,
    concepts: undefined,
    glossary: undefined,
    sources: { guide: { authors: 'Anon.', year: 'n.d.', title: 'Panduan' } },
    competencies: undefined,
    figures: [figure],
    openings: undefined,
    lessons: [],
  };
  return checkFigures(files, parsed).map(
    ({ problem: { code, path } }) => `${code} ${path.join('.')}`,
  );
}

test('a figure that its lessons quote in both languages is sound', () => {
  expect(codes({}, 'Kata mereka 8%.')).toEqual([]);
});

test.each(['Kata mereka 18%.', 'Kata mereka 0,8%.', 'Kata mereka 5–8%.', 'Kata mereka delapan.'])(
  '“8%” does not stand in “%s”',
  (body) => {
    expect(codes({}, body)).toEqual(['figure-not-quoted 0.lessons.0']);
  },
);

test('names only sources and lessons that exist', () => {
  expect(codes({ sources: ['guide', 'gone'], lessons: ['queueing'] }, '')).toEqual([
    'unknown-source 0.sources.1',
    'unknown-lesson 0.lessons.0',
  ]);
});
