import { describe, expect, test } from 'vitest';
import { checkCoverage } from './check-coverage.ts';
import type { Course } from './course.ts';
import type { Concept } from './concept.ts';
import type { AskedConcept, CourseFiles } from './course-files.ts';
import { coverageOf } from './coverage.ts';

const both = (text: string) => ({ id: text, en: text });
const file = (name: string) => ({ file: `content/${name}.yaml`, data: undefined });

function concept(practice?: Concept['practice']): Concept {
  return { id: 'empathy', lesson: 'listening-first', name: both('empati'), practice };
}

const course: Course = {
  title: both('Melayani'),
  mastery: 0.8,
  modules: [
    {
      id: 'foundations',
      title: both('Dasar'),
      summary: both('Dasarnya.'),
      lessons: ['listening-first'],
      simulations: [],
    },
  ],
  tools: ['care-audit'],
  planned: { simulations: ['wrong-order'], tools: ['journey-map'] },
};

const body = '<Concept id="empathy">Dengarkan dulu.</Concept>';
const lesson = { lesson: 'listening-first', module: 'foundations', data: undefined };

function files(kinds: readonly string[], trains: readonly string[] = []): CourseFiles {
  const questions = kinds.map((kind, at): [string, AskedConcept] => [
    `listening-first/q${at}`,
    { concept: 'empathy', kind },
  ]);
  return {
    course: file('course'),
    concepts: file('concepts'),
    glossary: file('glossary'),
    sources: file('sources'),
    competencies: file('competencies'),
    figures: file('figures'),
    openings: file('openings'),
    lessons: [
      { ...lesson, file: 'id.mdx', locale: 'id', body },
      { ...lesson, file: 'en.mdx', locale: 'en', body: 'Listen first.' },
    ],
    simulations: new Map([['gate-delay', trains]]),
    questions: new Map(questions),
  };
}

function covered(practice?: Concept['practice'], trains: readonly string[] = []) {
  const parsed = { course, concepts: [concept(practice)], glossary: [] };
  return coverageOf(files(['ordering', 'ordering', 'cloze'], trains), parsed)[0];
}

function codes(kinds: readonly string[], practice?: Concept['practice'], trains?: string[]) {
  const parsed = { course, concepts: [concept(practice)], glossary: undefined, lessons: [] };
  const rest = {
    sources: undefined,
    competencies: undefined,
    figures: undefined,
    openings: undefined,
  };
  return checkCoverage(files(kinds, trains), { ...parsed, ...rest }).map(({ problem }) => [
    problem.code,
    problem.path.join('.'),
  ]);
}

const enough = ['single-choice', 'single-choice', 'ordering'];

test('what the course does for a concept is counted by language, question and kind', () => {
  expect(covered()).toMatchObject({
    module: 'foundations',
    explained: ['id'],
    questions: ['listening-first/q0', 'listening-first/q1', 'listening-first/q2'],
    kinds: ['ordering', 'cloze'],
    hasTerm: false,
    practice: [],
  });
});

describe('a place in practice', () => {
  test.each([
    ['a simulation that trains it', undefined, ['empathy'], 'simulation gate-delay'],
    ['a task at work', { task: 'listening-first' }, [], 'task listening-first'],
    ['a tool that is there', { tool: 'care-audit' }, [], 'tool care-audit'],
    ['a planned tool', { tool: 'journey-map' }, [], 'tool journey-map, planned'],
    ['a planned simulation', { simulation: 'wrong-order' }, [], 'simulation wrong-order, planned'],
  ])('is %s', (_, practice, trains, expected) => {
    const places = covered(practice, trains)?.practice.map(
      ({ kind, id, isPlanned }) => `${kind} ${id}${isPlanned ? ', planned' : ''}`,
    );
    expect(places).toEqual([expected]);
    expect(codes(enough, practice, trains)).toEqual([]);
  });

  test('is none in a simulation that came out training something else', () => {
    expect(codes(enough, { simulation: 'gate-delay' }, ['escalation'])).toEqual([
      ['concept-without-practice', '0.id'],
    ]);
  });

  test.each([
    [{ task: 'listening-last' }, 'unknown-lesson', '0.practice.task'],
    [{ tool: 'thermometer' }, 'unknown-tool', '0.practice.tool'],
    [{ simulation: 'late-bus' }, 'unknown-simulation', '0.practice.simulation'],
  ])('that does not exist is said once: %o', (practice, code, path) => {
    expect(codes(enough, practice)).toEqual([[code, path]]);
  });
});

describe('a concept is asked about', () => {
  const practice = { task: 'listening-first' };

  test('three times or more', () => {
    const twice = ['single-choice', 'ordering'];
    expect(codes(twice, practice)).toEqual([['concept-asked-too-seldom', '0.id']]);
  });

  test('in two kinds or more', () => {
    const alike = ['ordering', 'ordering', 'ordering'];
    expect(codes(alike, practice)).toEqual([['concept-asked-one-way', '0.id']]);
  });
});
