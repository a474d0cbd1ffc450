import type { Band } from '#domain/simulation/impression.ts';

const words: Readonly<Record<Band, string>> = {
  boo: 'Boo',
  arrgh: 'Arrgh',
  ok: 'OK',
  aha: 'AHA',
  wow: 'WOW',
};

/** The name of an impression: a proper name, the same in both languages. */
export function bandWord(band: Band): string {
  return words[band];
}
