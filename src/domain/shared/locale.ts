/** The two languages every text exists in. `id` is the default: it is served first and listed first. */
export const locales = ['id', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'id';
