import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** A term and what it means here, in a sentence that stands by itself wherever the term is used. */
export const glossaryEntrySchema = z
  .strictObject({
    id: contentId.describe('The id of the concept of the same name, where there is one.'),
    term: localizedText.describe('The term as it is looked up, lower case unless it is a name.'),
    definition: localizedText.describe('One or two sentences, readable without the lesson.'),
    source: contentId.optional().describe('Whose definition it is: a key of content/sources.yaml.'),
  })
  .describe('A glossary entry.');

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
