import { expect, test } from 'vitest';
import { bestParts, namedFirst } from './named-first.ts';
import type { FoundPage, FoundPart } from './pagefind.ts';

const managing = page('managing-experience', [part('Empat pertanyaan', '#four-questions', 9)]);
const glossary = page('glossary', [part('Empati', '#empathy', 5)]);
const recovery = page(
  'service-recovery',
  [
    part('Ketika layanan gagal: memulihkan kepercayaan', '', 1),
    part('Tiga keadilan', '#three-justices', 1),
    part('empati · empathy', '#empathy', 40),
    part('Paradoks pemulihan', '#recovery-paradox', 2),
  ],
  'tiga keadilan · three justices · empati · empathy',
);

test.each(['empati', 'Empathy', ' empati '])(
  'the page that explains “%s” comes before one that only holds a word of the same stem',
  (query) => {
    expect(namedFirst([managing, recovery], query)).toEqual([recovery, managing]);
  },
);

test('the lesson that explains a concept comes before other pages with its name', () => {
  expect(namedFirst([managing, glossary, recovery], 'empati')).toEqual([
    recovery,
    glossary,
    managing,
  ]);
});

test('a part of a name changes nothing', () => {
  expect(namedFirst([managing, recovery], 'emp')).toEqual([managing, recovery]);
});

test('the best parts of a page are shown in its order, without its head', () => {
  expect(bestParts(recovery, 2).map(({ url }) => url)).toEqual(['#empathy', '#recovery-paradox']);
});

function page(url: string, sub_results: readonly FoundPart[], concepts = ''): FoundPage {
  return { url, excerpt: '', meta: { title: url, concepts }, sub_results };
}

function part(title: string, url: string, score: number): FoundPart {
  return { title, url, excerpt: '', weighted_locations: [{ balanced_score: score }] };
}
