import type { CollectionEntry } from 'astro:content';
import { readLesson } from '#components/course/read-course.ts';
import { defaultLocale, type Locale, locales } from '#domain/shared/locale.ts';

/** The language of the page a component stands on: prose uses components without saying it, the address does. */
export function localeOf(params: Readonly<Record<string, string | undefined>>): Locale {
  return locales.find((locale) => locale === params['locale']) ?? defaultLocale;
}

/** The lesson a component stands in. Throws when it is used anywhere else. */
export async function lessonOf(
  params: Readonly<Record<string, string | undefined>>,
): Promise<CollectionEntry<'lessons'>> {
  const lesson = await readLesson(localeOf(params), params['lesson'] ?? '');
  if (!lesson) throw new Error('This component belongs into a lesson; its address names none.');
  return lesson;
}
