import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** Something a learner gets better at by playing. Choices in simulations score points for it. */
export const competencySchema = z
  .strictObject({
    id: contentId,
    name: localizedText.describe('Two or three words, beginning with a verb.'),
    description: localizedText.describe('What someone does who is good at it, in one sentence.'),
  })
  .describe('A competency.');

export type Competency = z.infer<typeof competencySchema>;
