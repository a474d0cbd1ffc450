import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { conditionSchema } from './condition.ts';

/** How it ends. The first whose `when` holds is taken; the last has none. */
export const endingSchema = z
  .strictObject({
    when: conditionSchema.optional().describe('Left out of the last ending only.'),
    class: z
      .enum([
        'advocacy',
        'satisfied',
        'silent-loss',
        'public-harm',
        'rule-kept',
        'sale-lost-well',
        'harm-avoided',
      ])
      .describe('What kind of ending it is, from the firm’s and the customer’s side.'),
    title: localizedText.describe('One sentence that says how it ended.'),
    story: localizedText.describe('What happened after, three or four sentences.'),
    review: z
      .strictObject({ stars: z.int().min(1).max(5), text: localizedText })
      .optional()
      .describe(
        'What the customer writes. The disappointed one at Arrgh writes none and never returns.',
      ),
  })
  .describe('An ending.');
