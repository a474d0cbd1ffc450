import { z } from 'zod';
import { questionFields } from '../question-fields.schema.ts';
import { keepOrderField, optionsSchema } from './option.schema.ts';

/** Several options, one of them right. */
export const singleChoiceSchema = z
  .strictObject({
    kind: z.literal('single-choice'),
    ...questionFields,
    options: optionsSchema,
    keepOrder: keepOrderField,
  })
  .describe('A question with exactly one right option. Worth 1 point.');

export type SingleChoiceQuestion = z.infer<typeof singleChoiceSchema>;
