import type { Locale } from '#domain/shared/locale.ts';

/** The address at which the player opens after these choices of a run. */
export function playFrom(name: string, locale: Locale, choices: readonly string[]): string {
  const taken = choices.length > 0 ? `&choices=${choices.join(',')}` : '';
  return `/${locale}/simulations/${name}.html#play${taken}`;
}
