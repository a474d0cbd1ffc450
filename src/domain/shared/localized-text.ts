import { z } from 'zod';

/** A text in both languages, side by side. Neither may be missing or blank. */
export const localizedText = z
  .strictObject({
    id: z.string().trim().min(1).describe('The Indonesian text.'),
    en: z.string().trim().min(1).describe('The English text.'),
  })
  .describe('A text in both languages.');

export type LocalizedText = z.infer<typeof localizedText>;

/** A permanent name of something in content: English, lower case, words joined by hyphens. */
export const contentId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .describe('A permanent id in English kebab-case: it lives in learners’ records.');
