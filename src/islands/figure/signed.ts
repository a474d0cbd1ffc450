import type { Locale } from '#domain/shared/locale.ts';

/** A feeling as a learner reads it: `+3`, `−2`, `0`; with at most one decimal, and a true minus sign. */
export function signed(value: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  return format.format(value).replace('-', '−');
}
