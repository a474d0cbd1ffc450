import * as z from 'zod/mini';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const sitting = {
  id: name,
  at: z.int().check(z.nonnegative()),
  test: name,
  seed: z.int().check(z.nonnegative()),
};
/** `quiz/question` */
const drawn = z.string().check(z.minLength(1), z.maxLength(500));

/** The events of `test-event.ts`, read from a file. */
export const testEventSchemas = [
  z.looseObject({ ...sitting, kind: z.literal('test-begun'), drawn: z.array(drawn) }),
  z.looseObject({
    ...sitting,
    kind: z.literal('test-answered'),
    question: drawn,
    answer: z.unknown(),
    confidence: z.optional(z.literal([1, 2, 3])),
  }),
  z.looseObject({
    ...sitting,
    kind: z.literal('test-finished'),
    points: z.number(),
    possible: z.number().check(z.nonnegative()),
  }),
] as const;
