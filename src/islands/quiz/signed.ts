/** A number with its sign, to one decimal, as in `+3`, `−1.3` and `0`; a decimal is written as the language does. */
export function signed(number: number, locale = 'en'): string {
  const rounded = Math.round(number * 10) / 10;
  const digits = new Intl.NumberFormat(locale).format(Math.abs(rounded));
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${digits}`;
}
