import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';
import { optionSchema } from './option.schema.ts';

/** A claim to be judged, with the reason. */
export const trueFalseSchema = z
  .strictObject({
    kind: z.literal('true-false'),
    ...questionFields,
    claim: localizedText.describe('The claim: one sentence that is true or false, not a question.'),
    isTrue: z.boolean().describe('Whether the claim is true.'),
    because: localizedText.describe('Why it is true, or is not. Shown after the answer.'),
    reasons: z
      .array(optionSchema)
      .min(2)
      .max(5)
      .describe(
        '2 … 5 reasons to choose from, one of them right; those for “true” and for “false” mixed.',
      ),
  })
  .describe(
    'A claim that is judged, and the reason chosen. Worth 1 point, half of it for the reason.',
  );

export type TrueFalseQuestion = z.infer<typeof trueFalseSchema>;
