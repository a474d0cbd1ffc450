import { describe, expect, test } from 'vitest';
import { checkCourse } from './check-course.ts';
import type { CourseFiles, LessonFile } from './course-files.ts';

const both = (text: string) => ({ id: text, en: text });

const then = { text: both('Bertanya'), then: both('Ada untungnya.'), lesson: 'expectations' };
const opening = {
  module: 'foundations',
  title: both('Dua bintang'),
  scene: both('Ada ulasan.'),
  question: both('Apa langkahmu?'),
  options: [then, then, then],
  ahead: both('Modul ini menjelaskannya.'),
};

const satisfaction = { id: 'satisfaction', lesson: 'expectations', name: both('kepuasan') };

function lessonFile(locale: 'id' | 'en', change: Record<string, unknown> = {}): LessonFile {
  return {
    file: `content/lessons/${locale}/foundations/expectations.mdx`,
    locale,
    module: 'foundations',
    lesson: 'expectations',
    body: '<Concept id="satisfaction">\nOliver says so.<Source id="oliver-1980" />\n</Concept>',
    data: {
      title: 'Harapan',
      summary: 'Puas adalah jarak antara harapan dan kenyataan.',
      minutes: 10,
      objectives: ['Menjelaskan kepuasan', 'Mengenali harapan'],
      concepts: ['satisfaction'],
      keyPoints: ['Harapan lebih dulu.', 'Lalu kenyataan.', 'Jaraknya terasa.'],
      tryIt: {
        title: 'Tanyakan satu harapan',
        minutes: 5,
        text: 'Tanyakan kepada satu pelanggan.',
      },
      ...change,
    },
  };
}

function files(change: Partial<CourseFiles> = {}): CourseFiles {
  return {
    course: {
      file: 'content/course.yaml',
      data: {
        title: both('Pengalaman pelanggan'),
        modules: [
          {
            id: 'foundations',
            title: both('Dasar'),
            summary: both('Menjelaskan dasarnya.'),
            lessons: ['expectations'],
            simulations: ['gate-delay'],
          },
        ],
      },
    },
    concepts: {
      file: 'content/concepts.yaml',
      data: [satisfaction],
    },
    glossary: {
      file: 'content/glossary.yaml',
      data: [{ id: 'satisfaction', term: both('kepuasan'), definition: both('Rasa puas.') }],
    },
    sources: {
      file: 'content/sources.yaml',
      data: { 'oliver-1980': { authors: 'Oliver, R. L.', year: 1980, title: 'A Cognitive Model' } },
    },
    competencies: { file: 'content/competencies.yaml', data: [] },
    figures: { file: 'content/figures.yaml', data: [] },
    openings: { file: 'content/openings.yaml', data: [opening] },
    lessons: [lessonFile('id'), lessonFile('en')],
    simulations: new Map([['gate-delay', ['satisfaction']]]),
    questions: new Map([
      ['expectations/gap', { concept: 'satisfaction', kind: 'single-choice' }],
      ['expectations/gain', { concept: 'satisfaction', kind: 'single-choice' }],
      ['expectations/order', { concept: 'satisfaction', kind: 'ordering' }],
    ]),
    ...change,
  };
}

/** The codes found, each with the file it was found in. */
function codes(change: Partial<CourseFiles>): readonly string[] {
  return checkCourse(files(change)).map(({ file, problem }) => `${problem.code} in ${file}`);
}

const twoLanguages = (change: Record<string, unknown>) => ({
  lessons: [lessonFile('id', change), lessonFile('en', change)],
});

const indonesian = 'content/lessons/id/foundations/expectations.mdx';
const english = 'content/lessons/en/foundations/expectations.mdx';

test('a sound course has no problem', () => {
  expect(checkCourse(files())).toEqual([]);
});

test('what a schema refuses is reported once, at its own file', () => {
  const found = checkCourse(files({ sources: { file: 'content/sources.yaml', data: [] } }));
  expect(found.map(({ file }) => file)).toEqual(['content/sources.yaml']);
});

describe('the course', () => {
  const withModule = (change: object) => {
    const { course } = files();
    const { modules, ...rest } = course.data as { modules: object[] };
    return { course: { ...course, data: { ...rest, modules: [{ ...modules[0], ...change }] } } };
  };

  test('lists only lessons that are written', () => {
    expect(codes(withModule({ lessons: ['expectations', 'hopes'] }))).toEqual([
      'unknown-lesson in content/course.yaml',
    ]);
  });

  test('lists only simulations that are written', () => {
    expect(codes(withModule({ simulations: ['blocked-card'] }))).toEqual([
      'unknown-simulation in content/course.yaml',
    ]);
  });

  test('opens each module that has lessons with one scene', () => {
    const openings = (...data: object[]) => ({ openings: { file: 'content/openings.yaml', data } });
    expect(codes(openings())).toEqual(['module-without-opening in content/course.yaml']);
    expect(codes(openings(opening, opening))).toEqual(['listed-twice in content/openings.yaml']);
    expect(codes(openings(opening, { ...opening, module: 'basics' }))).toEqual([
      'unknown-module in content/openings.yaml',
    ]);
    const astray = { ...opening, options: [then, then, { ...then, lesson: 'care' }] };
    expect(codes(openings(astray))).toEqual(['unknown-lesson in content/openings.yaml']);
  });

  test('lists a lesson once', () => {
    expect(codes(withModule({ lessons: ['expectations', 'expectations'] }))).toEqual([
      'listed-twice in content/course.yaml',
    ]);
  });

  test('leaves no lesson out', () => {
    expect(codes(withModule({ lessons: [] }))).toEqual([
      `lesson-in-no-module in ${indonesian}`,
      `lesson-in-no-module in ${english}`,
    ]);
  });

  test('names the folder of its lessons', () => {
    const renamed = { file: 'content/openings.yaml', data: [{ ...opening, module: 'basics' }] };
    expect(codes({ ...withModule({ id: 'basics' }), openings: renamed })).toEqual([
      `lesson-in-other-folder in ${indonesian}`,
      `lesson-in-other-folder in ${english}`,
    ]);
  });
});

describe('a concept', () => {
  const concept = (change: object) => ({
    concepts: {
      file: 'content/concepts.yaml',
      data: [{ ...satisfaction, ...change }],
    },
  });

  test('has an id of its own', () => {
    const { concepts } = files();
    const twice = [...(concepts.data as object[]), ...(concepts.data as object[])];
    expect(codes({ concepts: { ...concepts, data: twice } })).toEqual([
      'duplicate-id in content/concepts.yaml',
    ]);
  });

  test('belongs to a lesson that exists', () => {
    expect(codes(concept({ lesson: 'hopes' }))).toContain(
      'unknown-lesson in content/concepts.yaml',
    );
  });

  test('has a glossary entry', () => {
    expect(codes({ glossary: { file: 'content/glossary.yaml', data: [] } })).toEqual([
      'concept-without-term in content/concepts.yaml',
    ]);
  });

  test('is listed by the lesson it belongs to', () => {
    const { concepts } = files();
    const more = { id: 'delight', lesson: 'expectations', name: both('rasa senang') };
    expect(
      codes({ concepts: { ...concepts, data: [...(concepts.data as object[]), more] } }),
    ).toEqual([
      'concept-without-term in content/concepts.yaml',
      'concept-asked-too-seldom in content/concepts.yaml',
      'concept-without-practice in content/concepts.yaml',
      `concept-not-taught in ${indonesian}`,
      `concept-not-taught in ${english}`,
    ]);
  });
});

describe('a lesson', () => {
  test('is written in both languages', () => {
    expect(codes({ lessons: [lessonFile('id')] })).toEqual([
      `lesson-in-one-language in ${indonesian}`,
    ]);
  });

  test('teaches the same in both languages', () => {
    const differ = [lessonFile('id'), lessonFile('en', { simulation: 'gate-delay' })];
    expect(codes({ lessons: differ })).toEqual([`languages-differ in ${english}`]);
  });

  test('names only concepts that exist and are its own', () => {
    expect(codes(twoLanguages({ concepts: ['satisfaction', 'hope'] }))).toContain(
      `unknown-concept in ${indonesian}`,
    );
  });

  test('explains each concept it lists', () => {
    const bare = { ...lessonFile('id'), body: 'Puas.' };
    expect(codes({ lessons: [bare, lessonFile('en')] })).toEqual([
      `concept-not-explained in ${indonesian}`,
    ]);
  });

  test('names only simulations and sources that exist', () => {
    expect(
      codes(twoLanguages({ simulation: 'blocked-card', furtherReading: ['sen-1999'] })),
    ).toEqual([
      `unknown-simulation in ${indonesian}`,
      `unknown-source in ${indonesian}`,
      `unknown-simulation in ${english}`,
      `unknown-source in ${english}`,
    ]);
  });
});

describe('the prose', () => {
  const added = (text: string) => {
    const lesson = lessonFile('id');
    return { lessons: [{ ...lesson, body: `${lesson.body}\n${text}` }, lessonFile('en')] };
  };

  test.each([
    ['<Term id="hope">harapan</Term>', 'unknown-term'],
    ['<Source id="sen-1999" />', 'unknown-source'],
    ['<Ask question="expectations/hope" />', 'unknown-question'],
    ['<Concept id="hope">Harapan.</Concept>', 'concept-not-listed'],
  ])('says where %s points at nothing', (text, code) => {
    const lesson = lessonFile('id');
    const [found, ...more] = checkCourse(files(added(text)));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      file: indonesian,
      problem: { code },
      offset: lesson.body.length + 1,
    });
  });
});
