import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';
import { optionSchema } from './option.schema.ts';

const gapSchema = z
  .strictObject({
    id: contentId.describe('Unique within the question; the text holds it as {id}.'),
    options: z
      .array(optionSchema)
      .min(2)
      .max(5)
      .describe('2 … 5 options, one of them right. On screen they are shuffled.'),
  })
  .describe('A gap and what it may be filled with.');

/** A text whose gaps are filled by choosing. */
export const clozeSchema = z
  .strictObject({
    kind: z.literal('cloze'),
    ...questionFields,
    text: localizedText.describe(
      'The text, each gap written as its id in braces, as in: A promise has a {time}. Put it in quotes, or in lines of its own.',
    ),
    gaps: z.array(gapSchema).min(1).max(6).describe('1 … 6 gaps.'),
  })
  .describe('A text with gaps, each filled from a list. Worth 1 point, in parts.');

export type ClozeQuestion = z.infer<typeof clozeSchema>;
