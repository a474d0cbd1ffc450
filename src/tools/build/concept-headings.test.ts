import { expect, test } from 'vitest';
import { withConceptHeadings } from './concept-headings.ts';

const concepts = [
  { id: 'empathy', lesson: 'service-recovery', name: { id: 'empati', en: 'empathy' } },
  { id: 'par', lesson: 'from-4a-to-5a', name: { id: 'PAR', en: 'PAR' } },
  {
    id: 'before-during-after',
    lesson: 'customer-experience',
    name: { id: 'sebelum, saat, sesudah', en: 'before, during, after' },
  },
];

test('a concept is headed by its names in both languages, and the heading takes the anchor', () => {
  const page =
    '<article data-pagefind-body><section class="concept" id="empathy"><p>…</p></section>';
  expect(withConceptHeadings(page, concepts)).toBe(
    '<article data-pagefind-body data-pagefind-meta="concepts:empati · empathy">' +
      '<section class="concept"><h3 id="empathy" data-pagefind-weight="10">empati · empathy</h3>' +
      '<p>…</p></section>',
  );
});

test('an English page says the English name first', () => {
  const page = '<html lang="en"><section class="concept" id="empathy">';
  expect(withConceptHeadings(page, concepts)).toContain('>empathy · empati</h3>');
});

test('a name that is the same in both languages stands there once', () => {
  const page = '<section class="concept" id="par">';
  expect(withConceptHeadings(page, concepts)).toContain('>PAR</h3>');
});

test('a name with commas is one fact about the page, whole', () => {
  const page = '<article data-pagefind-body><section class="concept" id="before-during-after">';
  expect(withConceptHeadings(page, concepts)).toContain(
    'data-pagefind-meta="concepts:sebelum saat sesudah · before during after"',
  );
});

test('a page that explains no concept stays as it is', () => {
  const page = '<article data-pagefind-body><p>…</p></article>';
  expect(withConceptHeadings(page, concepts)).toBe(page);
});
