import type { Band } from '#domain/simulation/impression.ts';

/**
 * The drawing of a customer under an impression, as a file counted from the site's root:
 * `faces/hotel-room-not-ready-ratna-aha.svg`. A page reaches it by `links.toFile(…)`.
 */
export function faceFile(simulation: string, customer: string, band: Band): string {
  return `faces/${simulation}-${customer}-${band}.svg`;
}
