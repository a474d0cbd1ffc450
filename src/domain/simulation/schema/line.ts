import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { conditionSchema } from './condition.ts';

/** What is said or seen at one point of the encounter. */
export const lineSchema = z
  .strictObject({
    when: conditionSchema
      .optional()
      .describe('In a list of lines the first that holds is used; the last needs none.'),
    by: contentId.optional().describe('The customer who speaks; left out, the text is narration.'),
    text: localizedText.describe('What is said, without quotation marks; or what happens.'),
    cue: localizedText
      .optional()
      .describe('What can be seen of the customer meanwhile: a look, a hand, a pause.'),
  })
  .describe('A line: what a customer says, or what happens.');

/** One line, or variants of which the first that holds is used. */
export const linesSchema = z
  .union([lineSchema, z.array(lineSchema).min(1)])
  .describe('One line, or variants of which the first whose `when` holds is used.');

export type Line = z.infer<typeof lineSchema>;
