import { expect, test } from 'vitest';
import { namesOnPage } from './names-on-page.ts';

test('names are the words of the markup and of the scripts, not those of the styles', () => {
  const canOccur = namesOnPage('<p class="quiet">Ya</p><style>.loud{}</style>', ['add("told")']);
  expect(['quiet', 'told', 'loud'].map(canOccur)).toEqual([true, true, false]);
});

test('what is opened by hand keeps the styles of its being open', () => {
  expect(namesOnPage('<details><summary>Pilih</summary></details>', [])('open')).toBe(true);
  expect(namesOnPage('<p>Pilih</p>', [])('open')).toBe(false);
});
