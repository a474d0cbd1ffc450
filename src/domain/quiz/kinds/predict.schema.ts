import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';
import { HIGHEST, LOWEST } from '../../simulation/impression.ts';

const feeling = z.int().min(LOWEST).max(HIGHEST);

/** A feeling to be predicted. */
export const predictSchema = z
  .strictObject({
    kind: z.literal('predict'),
    ...questionFields,
    from: feeling
      .default(0)
      .describe(
        'Where the customer stands before, -6 … 6, and where the slider starts. Default 0.',
      ),
    feeling: feeling.describe('Where the customer comes to stand, -6 … 6.'),
    because: localizedText.describe('Why there. Shown after the answer.'),
    tooHigh: localizedText.describe('What somebody overlooks who predicts a higher place.'),
    tooLow: localizedText.describe('What somebody overlooks who predicts a lower place.'),
  })
  .describe(
    'A place on the ladder of impressions that is predicted. Worth 1 point, less by a third for each step off.',
  );

export type PredictQuestion = z.infer<typeof predictSchema>;
