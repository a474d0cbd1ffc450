import { z } from 'zod';
import { questionFields } from '../question-fields.schema.ts';
import { keepOrderField, optionsSchema } from './option.schema.ts';

/** Several options, any of them right, but not all. */
export const multipleChoiceSchema = z
  .strictObject({
    kind: z.literal('multiple-choice'),
    ...questionFields,
    options: optionsSchema,
    keepOrder: keepOrderField,
  })
  .describe('A question with at least one right and one wrong option. Worth 1 point, in parts.');

export type MultipleChoiceQuestion = z.infer<typeof multipleChoiceSchema>;
