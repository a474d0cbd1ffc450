export const kinds = ['functional', 'mechanic', 'humanic'] as const;

/** What Pak Rudi can read at the counter, in the order in which he meets it, and where it stands on the drawing. */
export const clues = [
  { id: 'sign', kind: 'mechanic', x: 146, y: 24 },
  { id: 'smell', kind: 'mechanic', x: 146, y: 64 },
  { id: 'glance', kind: 'humanic', x: 180, y: 82 },
  { id: 'stock', kind: 'functional', x: 66, y: 101 },
  { id: 'phone', kind: 'humanic', x: 258, y: 98 },
  { id: 'dose', kind: 'functional', x: 96, y: 156 },
  { id: 'label', kind: 'mechanic', x: 128, y: 156 },
  { id: 'receipt', kind: 'functional', x: 166, y: 156 },
  { id: 'farewell', kind: 'humanic', x: 268, y: 44 },
] as const satisfies readonly {
  id: string;
  kind: (typeof kinds)[number];
  x: number;
  y: number;
}[];
