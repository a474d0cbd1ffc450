import * as z from 'zod/mini';
import { locales } from '../../shared/locale.ts';
import { longestExcerpt, longestNote } from './note-event.ts';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const excerpt = z.string().check(z.maxLength(longestExcerpt));
const every = {
  id: name,
  at: z.int().check(z.nonnegative()),
  lesson: name,
  locale: z.enum(locales),
  place: name,
};

/** The events of `note-event.ts`, read from a file. */
export const noteEventSchemas = [
  z.looseObject({
    ...every,
    kind: z.literal('note-written'),
    text: z.string().check(z.maxLength(longestNote)),
    excerpt,
  }),
  z.looseObject({ ...every, kind: z.literal('bookmark-set'), excerpt }),
  z.looseObject({ ...every, kind: z.literal('bookmark-unset') }),
] as const;
