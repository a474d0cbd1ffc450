import { describe, expect, test } from 'vitest';
import { checkQuiz } from './check-quiz.ts';

const known = { concepts: new Set(['touchpoint', 'channel']), lessons: new Set(['touchpoints']) };
const both = (text: string) => ({ id: text, en: text });
const option = (id: string, change: object = {}) => ({
  id,
  text: both(`Lewat ${id}`),
  because: both(`Karena ${id}`),
  ...change,
});

const options = [option('chat'), option('phone', { right: true }), option('counter')];
const question = {
  id: 'first-contact',
  kind: 'single-choice',
  concept: 'channel',
  prompt: both('Lewat mana?'),
  options,
};
const steps = {
  id: 'steps',
  kind: 'ordering',
  concept: 'touchpoint',
  prompt: both('Susun.'),
  items: [option('ask'), option('order'), option('collect')],
};

function quiz(...questions: readonly object[]) {
  return { title: both('Titik sentuh'), lesson: 'touchpoints', questions };
}

/** The problems as an author reads them. */
function found(raw: unknown): readonly string[] {
  return checkQuiz(raw, known).map(
    ({ code, path, message, fix }) => `${path.join('.')} ${code}: ${message} Fix: ${fix}`,
  );
}

test('a sound quiz has no problem', () => {
  expect(found(quiz(question, steps))).toEqual([]);
});

test('every option has a reason', () => {
  const silent = { id: 'letter', text: both('Lewat surat') };
  expect(checkQuiz(quiz({ ...question, options: [...options, silent] }), known)).toMatchObject([
    { code: 'missing-key', path: ['questions', 0, 'options', 3, 'because'] },
  ]);
});

describe('each fault says what is wrong, where, and what to do', () => {
  test.each<[string, unknown, string]>([
    [
      'an unknown lesson',
      { ...quiz(question), lesson: 'touchpoint' },
      'lesson unknown-lesson: There is no lesson "touchpoint", so nothing would lead to this quiz. Fix: did you mean "touchpoints"?',
    ],
    [
      'an unknown concept',
      quiz({ ...question, concept: 'loyalty' }),
      'questions.0.concept unknown-concept: Question "first-contact" tests the concept "loyalty", which is not in content/concepts.yaml. Fix: name one of the concepts there, or add it.',
    ],
    [
      'two questions of one id',
      quiz(question, { ...steps, id: 'first-contact' }),
      'questions.1.id duplicate-id: The id "first-contact" is taken: an earlier question of this quiz has it, and answers are kept by it. Fix: give this question an id of its own.',
    ],
    [
      'two options of one id',
      quiz({ ...question, options: [...options, option('chat', { text: both('Lewat pesan') })] }),
      'questions.0.options.3.id duplicate-id: The id "chat" is taken: an earlier option of question "first-contact" has it, and answers are kept by it. Fix: give this option an id of its own.',
    ],
    [
      'two items that read the same in one language',
      quiz({
        ...steps,
        items: [...steps.items, option('fetch', { text: { id: 'Ambil', en: 'lewat collect.' } })],
      }),
      'questions.0.items.3.text.en duplicate-text: The items "collect" and "fetch" of question "steps" read the same in "en", so nobody can choose between them. Fix: say what tells them apart, or remove one.',
    ],
    [
      'no right option',
      quiz({ ...question, options: [option('chat'), option('counter')] }),
      'questions.0.options no-right-option: No option of question "first-contact" is right, so nobody can answer it. Fix: mark the right one with "right: true".',
    ],
    [
      'nothing but right options',
      quiz({
        ...question,
        kind: 'multiple-choice',
        options: [option('chat', { right: true }), option('phone', { right: true })],
      }),
      'questions.0.options all-options-right: Every option of question "first-contact" is right, so there is nothing to tell apart. Fix: add a wrong option that someone who has not understood would choose.',
    ],
    [
      'two right options where one can be chosen',
      quiz({ ...question, options: [...options, option('letter', { right: true })] }),
      'questions.0.options several-right-options: Question "first-contact" is single-choice, but "phone" and "letter" are right; a learner can choose one only. Fix: leave one right, or make its kind multiple-choice.',
    ],
  ])('%s', (_fault, raw, expected) => {
    expect(found(raw)).toEqual([expected]);
  });
});

describe('an option stands on its own', () => {
  const codes = (text: { id: string; en: string }) =>
    checkQuiz(quiz({ ...question, options: [...options, option('rest', { text })] }), known).map(
      ({ code, path }) => `${code} ${path.at(-1)}`,
    );

  test.each([
    ['Semua jawaban di atas benar.', 'All of the above'],
    ['Semua benar', 'All are correct.'],
    ['Tidak ada yang benar', 'None of these'],
    ['A dan B benar', 'Both A and B'],
  ])('not “%s”', (id, en) => {
    expect(codes({ id, en })).toEqual(['all-of-the-above id', 'all-of-the-above en']);
  });

  test.each([
    ['Semuanya, karena setiap kontak membawa nama bengkel.', 'All of them, since each counts.'],
    ['Tidak ada, karena empat puluh menit masih wajar.', 'Neither, because it is quite normal.'],
    ['Semua piring di atas meja dibersihkan.', 'All of the plates above the counter are cleaned.'],
  ])('but “%s” does', (id, en) => {
    expect(codes({ id, en })).toEqual([]);
  });
});

describe('what a quiz gives away is a warning', () => {
  const asked = (id: string, ...texts: readonly string[]) => ({
    ...question,
    id,
    options: texts.map((text) =>
      option(text.toLowerCase().replace('*', ''), {
        text: both(text.replace('*', '')),
        right: text.startsWith('*'),
      }),
    ),
  });
  const codes = (...questions: readonly object[]) =>
    checkQuiz(quiz(...questions), known).map(
      ({ severity, code, message, fix }) => `${severity} ${code}: ${message} ${fix}`,
    );

  test('the right option is usually the longest', () => {
    const asks = [
      asked('a', '*telephone', 'chat', 'desk'),
      asked('b', 'chat', '*telephone', 'desk'),
      asked('c', 'chat', 'desk', '*telephone'),
      asked('d', '*chat', 'counter', 'desk'),
    ];
    expect(codes(...asks)).toEqual(
      ['id', 'en'].map(
        (locale) =>
          `warning right-option-longest: In 3 of 4 single-choice questions the right option is the longest in "${locale}"; whoever picks the longest passes. shorten the right option, or say as much in a wrong one, in: a, b, c.`,
      ),
    );
  });

  test('the right option is usually the shortest', () => {
    const asks = [
      asked('a', '*chat', 'counter', 'desk-top'),
      asked('b', 'counter', '*chat', 'desk-top'),
      asked('c', 'counter', 'desk-top', '*chat'),
      asked('d', '*counter', 'chat', 'telephone'),
    ];
    expect(codes(...asks)).toEqual(
      ['id', 'en'].map(
        (locale) =>
          `warning right-option-shortest: In 3 of 4 single-choice questions the right option is the shortest in "${locale}"; whoever picks the shortest passes. shorten a wrong option, or say more in the right one, in: a, b, c.`,
      ),
    );
  });

  test('as many options are usually right', () => {
    const several = (id: string, ...texts: readonly string[]) => ({
      ...asked(id, ...texts),
      kind: 'multiple-choice',
    });
    const asks = [
      several('a', '*chat', '*desk', 'form'),
      several('b', 'chat', '*desk', '*form'),
      several('c', '*chat', 'desk', '*form'),
      several('d', '*chat', 'desk', 'form'),
    ];
    expect(codes(...asks)).toEqual([
      'warning right-option-count: In 3 of 4 multiple-choice questions 2 of 3 options are right; whoever expects as many has half the answer. let one option more or less be right in some of: a, b, c.',
    ]);
  });

  test('the right option usually stands in one place', () => {
    const asks = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
      index < 3 ? asked(id, 'chat', '*desk', 'form') : asked(id, '*chat', 'desk', 'form'),
    );
    expect(codes(...asks)).toEqual([
      'warning right-option-position: In 3 of 5 single-choice questions the right option is number 2. The screen shuffles, but paper and exports keep the file’s order. move it in some of: a, b, c.',
    ]);
  });

  test('two questions alike are chance', () => {
    expect(codes(asked('a', '*telephone', 'chat'), asked('b', '*telephone', 'chat'))).toEqual([]);
  });
});
