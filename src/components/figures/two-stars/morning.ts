/** Whose lens shows an event: that of the service desk, that of the ride, or nobody’s at the company. */
export const lenses = ['service', 'ride', 'all'] as const;

export const times = ['before', 'during', 'after'] as const;

interface Event {
  readonly id: string;
  readonly time: (typeof times)[number];
  readonly seen?: 'service' | 'ride';
  /** From −2 (bad) to 2 (good). */
  readonly feeling: number;
}

/** Bu Tari’s shuttle to Jakarta, from a friend’s tip to the survey afterwards, in the order in which she met it. */
export const morning = [
  { id: 'tip', time: 'before', feeling: 1 },
  { id: 'seat', time: 'before', feeling: -1 },
  { id: 'help', time: 'before', seen: 'service', feeling: 1 },
  { id: 'twice', time: 'before', feeling: -1.5 },
  { id: 'pin', time: 'during', feeling: -2 },
  { id: 'driver', time: 'during', seen: 'service', feeling: 1 },
  { id: 'arrival', time: 'during', seen: 'ride', feeling: 1.5 },
  { id: 'refund', time: 'after', seen: 'service', feeling: 1 },
  { id: 'silence', time: 'after', feeling: -2 },
  { id: 'survey', time: 'after', feeling: -0.5 },
] as const satisfies readonly Event[];

/** Where an event stands on the drawing, 296 wide. */
export function placeOf(index: number): { readonly x: number; readonly y: number } {
  return { x: 24 + index * 27.5, y: 90 - (morning[index]?.feeling ?? 0) * 26 };
}
