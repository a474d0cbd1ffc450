import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** What the learner might do in an opening scene. None is right; each is told what speaks for and against it. */
const optionSchema = z
  .strictObject({
    text: localizedText.describe('What one does, in one sentence.'),
    then: localizedText.describe('What it brings and what it leaves open: two or three sentences.'),
    lesson: contentId.describe('The lesson of the module that takes it further.'),
  })
  .describe('An option.');

/** The scene with which a module opens: two minutes to act in, before the theory. Nothing of it is graded or kept. */
export const openingSchema = z
  .strictObject({
    module: contentId.describe('The module that it opens.'),
    title: localizedText.describe('Two to five words.'),
    scene: localizedText.describe(
      'The situation, two to four short paragraphs with an empty line between them; it ends where one must act.',
    ),
    question: localizedText.describe('What is asked of the reader.'),
    options: z
      .array(optionSchema)
      .min(3)
      .max(4)
      .describe('What a decent person might do; something speaks for each of them.'),
    ahead: localizedText.describe('What the module will explain about it, in two sentences.'),
  })
  .describe('An opening.');

/** `content/openings.yaml`: the openings, one a module. */
export const openingsSchema = z.array(openingSchema);

export type Opening = z.infer<typeof openingSchema>;
