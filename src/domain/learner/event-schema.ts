import * as z from 'zod/mini';
import { locales } from '../shared/locale.ts';
import { bands } from '../simulation/impression.ts';
import type { LearnerEvent } from './event.ts';
import { noteEventSchemas } from './notes/note-event-schema.ts';
import { reviewEventSchemas } from './review/review-event-schema.ts';
import { testEventSchemas } from './test-event-schema.ts';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.nonnegative());
const points = z.number();
const share = z.number().check(z.minimum(0), z.maximum(1));
const every = { id: name, at: z.int().check(z.nonnegative()) };

/**
 * An event read from a file. Keys it does not know are kept: a newer Momen may have written them.
 * `zod/mini`, since a browser loads this for an import.
 */
export const eventSchema = z.discriminatedUnion('kind', [
  z.looseObject({ ...every, kind: z.literal('lesson-read'), lesson: name }),
  z.looseObject({
    ...every,
    kind: z.literal('question-answered'),
    quiz: name,
    question: name,
    concept: name,
    answer: z.unknown(),
    points,
    possible: z.number().check(z.nonnegative()),
    attempt: z.int().check(z.positive()),
    from: z.enum(['lesson', 'quiz', 'test']),
    hintsSeen: z.optional(count),
    confidence: z.optional(z.literal([1, 2, 3])),
  }),
  z.looseObject({
    ...every,
    kind: z.literal('quiz-finished'),
    quiz: name,
    points,
    possible: z.number().check(z.nonnegative()),
  }),
  z.looseObject({
    ...every,
    kind: z.literal('run-started'),
    run: name,
    simulation: name,
    rulesHash: name,
    seed: z.number(),
    mode: z.enum(['practice', 'assessment']),
    locale: z.enum(locales),
    live: z.optional(z.literal(true)),
    fork: z.optional(z.looseObject({ of: name, at: count })),
  }),
  z.looseObject({
    ...every,
    kind: z.literal('choice-made'),
    run: name,
    index: count,
    choice: name,
    seconds: z.number().check(z.nonnegative()),
    hintSeen: z.boolean(),
    answer: z.optional(z.array(name)),
  }),
  z.looseObject({
    ...every,
    kind: z.literal('run-ended'),
    run: name,
    simulation: name,
    ending: name,
    points,
    share,
    mastered: z.boolean(),
  }),
  z.looseObject({
    ...every,
    kind: z.literal('run-predicted'),
    run: name,
    prediction: z.optional(z.looseObject({ band: z.enum(bands), turningPoint: count })),
    felt: z.enum(bands),
  }),
  ...reviewEventSchemas,
  ...noteEventSchemas,
  ...testEventSchemas,
]) satisfies z.ZodMiniType<LearnerEvent>;
