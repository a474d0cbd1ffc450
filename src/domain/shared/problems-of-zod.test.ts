import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentId, localizedText } from './localized-text.ts';
import { problemsOfZod } from './problems-of-zod.ts';

const question = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('single-choice'),
    id: contentId,
    prompt: localizedText.describe('What is asked.'),
    options: z.array(z.string()).min(2).max(7).describe('2 … 7 options.'),
  }),
  z.strictObject({
    kind: z.literal('ordering'),
    id: contentId,
    items: z.array(z.string()).min(3),
  }),
]);

const quiz = z.strictObject({
  title: localizedText,
  minutes: z.int().min(2).max(30).default(5).describe('Minutes it takes. Default 5.'),
  channel: z.enum(['in-person', 'phone', 'chat']).optional(),
  clock: z.string().optional().describe('"HH:MM".'),
  has: z.union([contentId, z.array(contentId).min(1)]).optional(),
  takes: z.union([z.int().min(0), z.strictObject({ until: z.string(), max: z.int() })]).optional(),
  marks: z.record(contentId, z.int()).optional(),
  sold: z.boolean().optional(),
  questions: z.array(question).optional(),
});

const title = { id: 'Sentuhan', en: 'Touch' };

/** Each problem as its author reads it. */
function found(raw: unknown, schema: z.ZodType = quiz): readonly string[] {
  const { error } = schema.safeParse(raw);
  const problems = error ? problemsOfZod(error, { schema, raw }) : [];
  return problems.map(({ code, message, fix }) => `${code}: ${message} Fix: ${fix}`);
}

describe('each fault says what is wrong, where, and what to do', () => {
  test.each<[string, object, string]>([
    [
      'a misspelt key',
      { minute: 9 },
      'unknown-key: There is no key "minute". Fix: did you mean "minutes"?',
    ],
    [
      'half a text, cut off by a comma',
      { title: { id: 'Halo', 'apa kabar': null, en: 'Hello' } },
      'unknown-key: There is no key "apa kabar" in title. Fix: if it belongs to the text before it, put that text in quotes: a comma ends an unquoted one.',
    ],
    [
      'a missing language',
      { title: { id: 'Sentuhan' } },
      'missing-key: "en" in title is missing. Fix: add it. The English text.',
    ],
    [
      'a blank text',
      { title: { id: ' ', en: 'Touch' } },
      'blank-text: "id" in title is blank. Fix: write it. The Indonesian text.',
    ],
    [
      'text for a number',
      { minutes: 'ten' },
      'wrong-type: "minutes" is "ten"; it has to be a number. Fix: write a number. Minutes it takes. Default 5.',
    ],
    [
      'half a minute',
      { minutes: 2.5 },
      'wrong-type: "minutes" is 2.5; it has to be a whole number. Fix: write a whole number. Minutes it takes. Default 5.',
    ],
    [
      'too many minutes',
      { minutes: 90 },
      'out-of-range: "minutes" is 90; it has to be at most 30. Fix: use at most 30. Minutes it takes. Default 5.',
    ],
    [
      'a time without quotes',
      { clock: 900 },
      'wrong-type: "clock" is 900; it has to be text. Fix: put it in quotes. "HH:MM".',
    ],
    [
      'a misspelt value',
      { channel: 'phon' },
      'wrong-value: "channel" is "phon"; it has to be one of "in-person", "phone", "chat". Fix: did you mean "phone"?',
    ],
    [
      'an id with capitals and spaces',
      { has: 'Knows the Wedding' },
      'wrong-form: "has" is "Knows the Wedding"; it must be lower-case words joined by hyphens. Fix: write "knows-the-wedding".',
    ],
    [
      'a key that is no id',
      { marks: { Wedding_day: 1 } },
      'wrong-form: "Wedding_day" in marks is a key that must be lower-case words joined by hyphens. Fix: write "wedding-day".',
    ],
    [
      'a plain text where both languages belong',
      { title: 'Sentuhan' },
      'wrong-type: "title" is "Sentuhan"; it has to stand in both languages. Fix: write it in both languages: { id: …, en: … }. A text in both languages.',
    ],
    [
      'a text that is not there at all',
      { title: undefined },
      'missing-key: "title" is missing. Fix: add `title: { id: …, en: … }`. A text in both languages.',
    ],
    [
      'a rest of a text that holds a comma and a colon',
      { title: { id: '“Halo', Bu: 'mari.”', en: 'Hello' } },
      'unknown-key: There is no key "Bu" in title. Fix: if it belongs to the text before it, put that text in quotes: a comma ends an unquoted one.',
    ],
    [
      'no space after a colon, in brackets',
      { takes: { until: 'ready', 'max:5': null } },
      'unknown-key: There is no key "max:5" in takes. Fix: write "max: 5": a space is missing after the colon.',
    ],
    [
      'no space after the colon of the only key',
      { marks: 'ready:1' },
      'wrong-type: "marks" is "ready:1"; it has to be a group of keys. Fix: write "ready: 1": a space is missing after the colon.',
    ],
    [
      'a key that is there already, with a letter more',
      { takes: { until: 'ready', max: 5, maxx: 6 } },
      'unknown-key: There is no key "maxx" in takes. Fix: remove it, or use one of: until, max.',
    ],
    [
      'a number with its unit',
      { minutes: '9 menit' },
      'wrong-type: "minutes" is "9 menit"; it has to be a number. Fix: write the number alone: 9. Minutes it takes. Default 5.',
    ],
    [
      'a minus as typesetters write it',
      { marks: { wedding: '−2' } },
      'wrong-type: "wedding" in marks is "−2"; it has to be a number. Fix: write -2, with the hyphen of the keyboard.',
    ],
    [
      'an entry where a list of them belongs',
      { questions: 'first' },
      'wrong-type: "questions" is "first"; it has to be a list. Fix: put it in brackets: [first].',
    ],
    [
      'no space after a dash',
      { questions: '-first -second' },
      'wrong-type: "questions" is "-first -second"; it has to be a list. Fix: write a space after each "-".',
    ],
    [
      'yes in another language',
      { sold: 'ya' },
      'wrong-type: "sold" is "ya"; it has to be true or false. Fix: write true.',
    ],
    [
      'an empty value',
      { questions: null },
      'wrong-type: "questions" is empty; it has to be a list. Fix: write a list.',
    ],
  ])('%s', (_, change, expected) => {
    expect(found({ title, ...change })).toEqual([expected]);
  });
});

describe('of a union, the branch that fits best speaks', () => {
  test('a list with a wrong entry is judged as a list', () => {
    expect(found({ title, has: ['wedding', 'Plane'] })).toEqual([
      'wrong-form: Entry 2 of "has" is "Plane"; it must be lower-case words joined by hyphens. Fix: write "plane".',
    ]);
  });

  test('a group with a misspelt key is judged as a group', () => {
    expect(found({ title, takes: { until: 'ready', maxx: 20 } })).toEqual([
      'unknown-key: There is no key "maxx" in takes. Fix: did you mean "max"?',
    ]);
  });

  test('a value that no branch takes names them all', () => {
    expect(found({ title, takes: true })).toEqual([
      'wrong-type: "takes" is true; it has to be a number or a group of keys. Fix: write a number or a group of keys: { until: …, max: … }.',
    ]);
  });
});

describe('a question is judged by its kind', () => {
  test('a kind that does not exist', () => {
    expect(found({ title, questions: [{ kind: 'order' }] })).toEqual([
      'wrong-value: "kind" in questions[0] is "order"; it has to be one of "single-choice", "ordering". Fix: use one of "single-choice", "ordering".',
    ]);
  });

  test('no kind at all', () => {
    expect(found({ title, questions: [{ id: 'first' }] })).toEqual([
      'missing-key: "kind" in questions[0] is missing. Fix: add it.',
    ]);
  });

  test('a key of another kind is told the keys of its own', () => {
    const items = ['look', 'ask', 'book'];
    expect(
      found({ title, questions: [{ kind: 'ordering', id: 'first', items, right: 1 }] }),
    ).toEqual([
      'unknown-key: There is no key "right" in questions[0]. Fix: remove it, or use one of: kind, id, items.',
    ]);
  });

  test('too few options say how many there are', () => {
    const raw = { kind: 'single-choice', id: 'first', prompt: title, options: ['one'] };
    expect(found({ title, questions: [raw] })).toEqual([
      'wrong-length: "options" in questions[0] has 1 entry; it needs at least 2. Fix: give it at least 2. 2 … 7 options.',
    ]);
  });
});

test('a whole file of the wrong kind is one problem', () => {
  expect(found(['a list'])).toEqual([
    'wrong-type: The file is a list; it has to be a group of keys. Fix: write a group of keys.',
  ]);
});

test('a check of one’s own brings its own code and fix', () => {
  const params = { code: 'half-a-pair', fix: 'add `go`.' };
  const pair = z
    .strictObject({ after: z.int() })
    .refine(() => false, { error: 'has no `go`', params });
  expect(found({ after: 3 }, pair)).toEqual(['half-a-pair: The file: has no `go`. Fix: add `go`.']);
});

test('without the file at hand the faults are the same, in fewer words', () => {
  const raw = { title: { id: 'Sentuhan' }, minutes: 90 };
  const { error } = quiz.safeParse(raw);
  const short = error ? problemsOfZod(error) : [];
  expect(short.map(({ code, path }) => [code, ...path])).toEqual([
    ['missing-key', 'title', 'en'],
    ['out-of-range', 'minutes'],
  ]);
});

test('whatever is written, each fault has a code, a message and a fix that are whole sentences', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: fc.anything(),
        takes: fc.anything(),
        has: fc.anything(),
        more: fc.anything(),
      }),
      (raw) => {
        for (const line of found(raw)) expect(line).toMatch(/^[a-z-]+: .+\. Fix: .+[.?]$/s);
      },
    ),
  );
});
