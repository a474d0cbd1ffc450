import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** One idea that the course teaches. Questions, simulations and review cards point at it by its id. */
export const conceptSchema = z
  .strictObject({
    id: contentId,
    lesson: contentId.describe(
      'The lesson that explains it, in a paragraph marked <Concept id="…">.',
    ),
    name: localizedText.describe('Its name in a sentence, lower case: “moment of truth”.'),
  })
  .describe('A concept.');

export type Concept = z.infer<typeof conceptSchema>;
