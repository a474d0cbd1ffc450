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
  const number = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(
    locale === 'id' ? thousands : thousands * 1000,
  );
  return locale === 'id' ? `Rp${number} ribu` : `Rp${number}`;
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

/** How far a day lies ahead: `besok`, `dalam 8 hari`, `in 2 months`. From 60 days on it counts in months. */
export function daysAhead(days: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return days < 60 ? format.format(days, 'day') : format.format(Math.round(days / 30.44), 'month');
}

/** A calendar day by its number since 1970: `Rabu, 25 November`, or briefly `Rab`. */
export function weekday(day: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    weekday: style,
    ...(style === 'long' && { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  }).format(day * 86_400_000);
}

/** A day as briefly as it can be told: `22 Nov 2026`. */
export function shortDay(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
  }).format(at);
}

/** From one day to another: `2–20 November 2026`; one day where both fall on it. */
export function dayRange(from: number, to: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
  }).formatRange(from, to);
}
