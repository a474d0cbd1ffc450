import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const itemSchema = z
  .strictObject({
    id: contentId.describe('Unique within the question.'),
    text: localizedText.describe(
      'The item: a few words, so that the whole order is seen at a glance.',
    ),
    because: localizedText.describe('Why it stands where it stands. Shown after the answer.'),
  })
  .describe('An item to be put in order.');

/** Items to be put in order. */
export const orderingSchema = z
  .strictObject({
    kind: z.literal('ordering'),
    ...questionFields,
    items: z
      .array(itemSchema)
      .min(3)
      .max(7)
      .describe('3 … 7 items, in the right order. On screen they are shuffled.'),
  })
  .describe('A question whose items have one right order. Worth 1 point, in parts.');

export type OrderingQuestion = z.infer<typeof orderingSchema>;
