import { expect, test } from 'vitest';
import { fontCharacters } from '#tools/build/font-characters.ts';
import { pages, read } from './built-site.ts';

/** Signs that no text is set in, only a sentence here and there: the fallback font draws them. */
const drawnByFallback = '─√ć✓🎂😊🧳';

test('the font has every character of every page', () => {
  const known = new Set(fontCharacters + drawnByFallback);
  const lacking = pages.flatMap((page) => {
    const text = read(page).replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/g, '');
    const strange = [...new Set(text)].filter((sign) => sign >= ' ' && !known.has(sign));
    return strange.map((sign) => `${page}: ${sign}`);
  });
  expect(lacking).toEqual([]);
});
