import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const pairSchema = z
  .strictObject({
    id: contentId.describe('Unique among the pairs and extras of the question.'),
    left: localizedText.describe('What is given: a few words.'),
    right: localizedText.describe('What belongs to it: a few words. On screen these are shuffled.'),
    because: localizedText.describe('Why the two belong together. Shown after the answer.'),
  })
  .describe('A pair.');

const extraSchema = z
  .strictObject({
    id: contentId.describe('Unique among the pairs and extras of the question.'),
    text: localizedText.describe('A right side that belongs to no left side.'),
    because: localizedText.describe('Why it belongs to none.'),
  })
  .describe('A right side that belongs to nothing, so that the last pair is no gift.');

/** Right sides to be given to left sides. */
export const matchingSchema = z
  .strictObject({
    kind: z.literal('matching'),
    ...questionFields,
    pairs: z.array(pairSchema).min(2).max(7).describe('2 … 7 pairs.'),
    extras: z
      .array(extraSchema)
      .max(3)
      .default([])
      .describe('Up to three right sides that belong to none. Default none.'),
  })
  .describe('A question whose left sides each have one right side. Worth 1 point, in parts.');

export type MatchingQuestion = z.infer<typeof matchingSchema>;
