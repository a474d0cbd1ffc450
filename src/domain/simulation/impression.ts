/** The five bands of the impression ladder, from the lowest. */
export const bands = ['boo', 'arrgh', 'ok', 'aha', 'wow'] as const;

export type Band = (typeof bands)[number];

/** The lowest and the highest feeling there is. */
export const LOWEST = -6;
export const HIGHEST = 6;

/** The highest feeling of each band: Boo ≤ −5 · Arrgh −4…−2 · OK −1…+1 · AHA +2…+4 · WOW ≥ +5. */
const tops: Readonly<Record<Band, number>> = { boo: -5, arrgh: -2, ok: 1, aha: 4, wow: HIGHEST };

/** The band a feeling lies in. `feeling` −6 … +6. */
export function bandOf(feeling: number): Band {
  return bands.find((band) => feeling <= tops[band]) ?? 'wow';
}

/** Below this no one falls without an affront: waiting and clumsiness disappoint, they do not enrage. */
const UNAFFRONTED = tops.boo + 1;

/**
 * The feeling after a rise of `by` (above 0).
 *
 * Courtesy cannot outrun the need: until it is resolved no one rises above OK. WOW is entered only from AHA, with
 * the need resolved and an act that was personal and unexpected. `since` is the feeling when the choice began: in
 * one choice a customer rises to the top of the next band at most. Nobody is lowered by a rise.
 */
export function rise(
  feeling: number,
  by: number,
  gates: { readonly since: number; readonly resolved: boolean; readonly personal: boolean },
): number {
  const next = bands[Math.min(bands.indexOf(bandOf(gates.since)) + 1, bands.length - 1)] ?? 'wow';
  const open = !gates.resolved ? tops.ok : gates.personal ? tops.wow : tops.aha;
  return Math.max(feeling, Math.min(feeling + by, open, tops[next]));
}

/** The feeling after a fall of `by` (above 0). Only an affront leads to Boo. */
export function fall(feeling: number, by: number, affronted: boolean): number {
  const floor = affronted ? LOWEST : Math.min(feeling, UNAFFRONTED);
  return Math.max(feeling - by, floor);
}

/** The more extreme of two feelings, the negative winning a tie. */
export function moreExtreme(a: number, b: number): number {
  if (Math.abs(a) === Math.abs(b)) return Math.min(a, b);
  return Math.abs(a) > Math.abs(b) ? a : b;
}

/**
 * What is remembered: the mean of the most extreme and the last feeling, a half rounded towards the negative.
 * A teaching rule after peak and end, not a measurement.
 *
 * @source kahneman-1993
 */
export function remembered(extreme: number, last: number): number {
  return Math.ceil((extreme + last) / 2 - 0.5) + 0;
}
