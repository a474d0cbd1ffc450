import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const unitSchema = z
  .strictObject({
    name: localizedText.describe(
      'How the unit is shown behind the field, as in { id: menit, en: minutes }.',
    ),
    forms: z
      .array(z.string().trim().min(1).max(20))
      .min(1)
      .max(12)
      .describe('How learners may write it, in either language, the names among them.'),
    isWorth: z
      .number()
      .positive()
      .default(1)
      .describe(
        'How many of the first unit one of it is: 60 for an hour after minutes. Default 1.',
      ),
  })
  .describe('A unit.');

/** A number to be typed. */
export const numericSchema = z
  .strictObject({
    kind: z.literal('numeric'),
    ...questionFields,
    value: z.number().describe('The right number, in the first unit.'),
    tolerance: z
      .number()
      .min(0)
      .default(0)
      .describe('How far off an answer may be, in the first unit. Default 0.'),
    units: z
      .array(unitSchema)
      .max(4)
      .default([])
      .describe(
        'The unit that is asked for, then others that are converted. Default none: a bare number.',
      ),
    because: localizedText.describe('How the number comes about. Shown after the answer.'),
    slips: z
      .array(
        z
          .strictObject({
            value: z.number().describe('A wrong number that learners come to, in the first unit.'),
            because: localizedText.describe('Which step leads there.'),
          })
          .describe('A slip.'),
      )
      .max(6)
      .default([])
      .describe('Wrong numbers that are worth a reason of their own. Default none.'),
  })
  .describe('A number that is typed, with its unit. Worth 1 point.');

export type NumericQuestion = z.infer<typeof numericSchema>;
