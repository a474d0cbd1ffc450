import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const actSchema = z
  .strictObject({
    id: contentId.describe('Unique within the question.'),
    text: localizedText.describe('What one could do: one sentence, as somebody would say it.'),
    rating: z
      .int()
      .min(-2)
      .max(2)
      .describe('How well it serves, as people who know the work see it: -2 harms, 2 serves best.'),
    because: localizedText.describe('What it does to the customer. Shown after the answer.'),
  })
  .describe('Something one could do.');

/** Acts of which the best and the worst are named. */
export const bestAndWorstSchema = z
  .strictObject({
    kind: z.literal('best-and-worst'),
    ...questionFields,
    options: z
      .array(actSchema)
      .min(3)
      .max(6)
      .describe('3 … 6 acts: one rated above all others, one below. On screen they are shuffled.'),
  })
  .describe(
    'A situation in which the best and the worst thing to do are named. Worth 1 point, in parts.',
  );

export type BestAndWorstQuestion = z.infer<typeof bestAndWorstSchema>;
