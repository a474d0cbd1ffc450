import { expect, test } from 'vitest';
import { shortAuthors } from './short-authors.ts';

test.each([
  ['Normann, R.', 'Normann'],
  ['Pine, B. J. & Gilmore, J. H.', 'Pine & Gilmore'],
  ['Kahneman, D., Fredrickson, B. L., Schreiber, C. A. & Redelmeier, D. A.', 'Kahneman et al.'],
  ['MarkPlus', 'MarkPlus'],
])('%s is cited as %s', (authors, short) => {
  expect(shortAuthors(authors, 'et al.')).toBe(short);
});
