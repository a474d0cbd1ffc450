import type { Locale } from '#domain/shared/locale.ts';

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
