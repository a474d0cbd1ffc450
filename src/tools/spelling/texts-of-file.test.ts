import { expect, test } from 'vitest';
import { textsOfFile } from './texts-of-file.ts';

test('a YAML file says what stands below a pair of id and en; a lone id is a name', () => {
  const yaml = `- id: empathy
  term: { id: empati, en: empathy }
  because:
    id: Ia melihat {customer}.
    en: [one, two]
`;
  expect(said('quizzes/care.yaml', yaml)).toEqual({
    id: ['empati', 'Ia melihat', '.'],
    en: ['empathy', 'one', 'two'],
  });
});

test('a lesson says its title and its prose, not its ids, tags, code and addresses', () => {
  const lesson = `---
title: Menunggu
minutes: 12
concepts: [waiting-time]
tryIt:
  title: Duduklah
---

<Note title="Batasnya">Lihat <Term id="sungkan">sungkan</Term> di [sini](https://example.org) dan \`npm\`.</Note>
`;
  expect(said('content/lessons/id/m/waiting.mdx', lesson)).toEqual({
    id: ['Menunggu', 'Duduklah', 'Batasnya', 'Lihat', 'sungkan', 'di [sini]', 'dan', '.'],
  });
});

test('words in italics are held apart, since they may be of the other language', () => {
  const texts = textsOfFile(
    'content/lessons/en/m/care.mdx',
    'She felt *sungkan*, and **said** so.',
  );
  expect(texts.map(({ isMixed, text }) => [isMixed, text.trim()])).toEqual([
    [false, 'She felt          , and **said** so.'],
    [true, '*sungkan*'],
  ]);
});

test('a dictionary of the interface says its texts in two languages, its comments in English', () => {
  const words = `/** What it says. */
export const words = defineWords({ en: { go: 'Go on' }, id: { go: { one: 'Lanjut', other: 'Lanjut' } } });`;
  expect(said('src/i18n/player.ts', words)).toEqual({
    id: ['Lanjut', 'Lanjut'],
    en: ['Go on', '/** What it says. */'],
  });
});

test('whatever a text is, it keeps its line and column', () => {
  const yaml = 'prompt:\n  id: Apa?\n  en: What?\n';
  const [indonesian] = textsOfFile('quizzes/care.yaml', yaml);
  expect(indonesian?.text.indexOf('Apa?')).toBe(yaml.indexOf('Apa?'));
  expect(indonesian?.text).toHaveLength(yaml.length);
});

function said(file: string, content: string): Readonly<Record<string, readonly string[]>> {
  const stretches = textsOfFile(file, content).map(
    ({ locale, text }) => [locale, text.split(/\s{2,}|\n/).filter((part) => part.trim())] as const,
  );
  const found: Record<string, string[]> = {};
  for (const [locale, parts] of stretches)
    if (parts.length > 0) (found[locale] ??= []).push(...parts.map((part) => part.trim()));
  return found;
}
