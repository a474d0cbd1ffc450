import * as z from 'zod/mini';
import { ratings } from './rating.ts';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const every = { id: name, at: z.int().check(z.nonnegative()) };

/** The events of `review-event.ts`, read from a file. */
export const reviewEventSchemas = [
  z.looseObject({
    ...every,
    kind: z.literal('card-reviewed'),
    card: z.string().check(z.minLength(1), z.maxLength(500)),
    rating: z.enum(ratings),
    asked: z.optional(
      z.looseObject({
        quiz: name,
        question: name,
        concept: name,
        answer: z.unknown(),
        points: z.number(),
        possible: z.number().check(z.nonnegative()),
      }),
    ),
  }),
  z.looseObject({ ...every, kind: z.literal('term-marked'), term: name }),
  z.looseObject({ ...every, kind: z.literal('term-unmarked'), term: name }),
] as const;
