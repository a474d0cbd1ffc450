import type { Locale } from '#domain/shared/locale.ts';

/** A time of day from minutes since midnight: `06.05` in Indonesian, `06:05` in English. Past midnight it starts anew. */
export function clockTime(minutes: number, locale: Locale): string {
  const parts = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return parts.join(locale === 'id' ? '.' : ':');
}

/** A sum given in thousand rupiah: `Rp500 ribu` in Indonesian, `Rp500,000` in English; nothing is `Rp0`. */
export function rupiah(thousands: number, locale: Locale): string {
  if (thousands === 0) return 'Rp0';
  return locale === 'id'
    ? `Rp${grouped(thousands, '.', ',')} ribu`
    : `Rp${grouped(Math.round(thousands * 1000), ',', '.')}`;
}

/** By hand: the first `Intl` of a page costs a slow phone as much as all else that wakes the player. */
function grouped(number: number, separator: string, point: string): string {
  const [whole = '', part] = String(number).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return part ? `${groups}${point}${part}` : groups;
}

/** A share, 0 … 1, as a whole percentage: `80%`. */
export function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', { style: 'percent' }).format(
    share,
  );
}

/** A day and the time, as in `22 November 2026, 14.05`. */
export function dayAndTime(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
}
