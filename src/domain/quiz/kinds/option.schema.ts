import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';

/** One of the options of a choice question. */
export const optionSchema = z
  .strictObject({
    id: contentId.describe('Unique within the question.'),
    text: localizedText.describe('The option, about as long as its neighbours.'),
    right: z.boolean().default(false).describe('Whether it is right. Default false.'),
    because: localizedText.describe(
      'Why it is right, or what it misses; the page itself says whether it is. Shown for every option, chosen or not.',
    ),
  })
  .describe('An option.');

/** The options of a choice question. */
export const optionsSchema = z
  .array(optionSchema)
  .min(2)
  .max(7)
  .describe('2 … 7 options. On screen they are shuffled.');

/** Whether the options are shown as they stand in the file. */
export const keepOrderField = z
  .boolean()
  .default(false)
  .describe(
    'Shows the options in the order of the file, for a scale such as Boo … WOW. Default false.',
  );
