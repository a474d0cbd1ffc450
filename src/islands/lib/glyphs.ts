import type { Band } from '#domain/simulation/impression.ts';

/** The drawn face of an impression, as SVG paths on a 24 × 24 field. Eyes are dots: paths of no length. */
export interface Glyph {
  readonly lines: string;
  readonly eyes?: string;
  readonly mouth?: string;
}

/** One face an impression, told apart by shape alone: the colour only repeats what the face says. */
export const glyphs: Readonly<Record<Band, Glyph>> = {
  boo: {
    lines: 'M6.2 8.2l4 2M17.8 8.2l-4 2',
    eyes: 'M8.9 11.6h0M15.1 11.6h0',
    mouth: 'M7.5 17.6c1.6-2.6 7.4-2.6 9 0z',
  },
  arrgh: {
    lines: 'M6.6 9.2l3.2-1.3M17.4 9.2l-3.2-1.3M8 17c2-2.2 6-2.2 8 0',
    eyes: 'M8.7 11.2h0M15.3 11.2h0',
  },
  ok: { lines: 'M8.2 15.6h7.6', eyes: 'M8.7 10.2h0M15.3 10.2h0' },
  aha: { lines: 'M7.8 14.2c1.8 3 6.6 3 8.4 0', eyes: 'M8.7 9.9h0M15.3 9.9h0' },
  wow: {
    lines: 'M6.9 10.6c.6-1.9 2.9-1.9 3.5 0M13.6 10.6c.6-1.9 2.9-1.9 3.5 0',
    mouth: 'M7 13.4h10c-.4 6-9.6 6-10 0z',
  },
};
