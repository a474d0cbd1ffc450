import type { Locale } from '#domain/shared/locale.ts';

/** Points to one decimal, as in `4,5`. Cut rather than rounded: what is not all right never reads as all. */
export function writePoints(points: number, locale: Locale): string {
  const cut = Math.floor(points * 10 + 1e-9) / 10;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(cut);
}
