import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

const drawSchema = z
  .strictObject({
    from: z
      .array(contentId)
      .min(1)
      .max(30)
      .describe('The quizzes to draw from, by file name. Together they are the bank.'),
    concepts: z
      .array(contentId)
      .min(1)
      .optional()
      .describe('Draws only questions on these concepts. Default: on any.'),
    questions: z.int().min(1).max(30).describe('How many to draw, evenly over the concepts.'),
  })
  .describe('What to draw, and how much of it.');

/** A test over several quizzes: the recipe by which its questions are drawn. */
export const testRecipeSchema = z
  .strictObject({
    title: localizedText.describe('Two to six words.'),
    module: contentId
      .optional()
      .describe('The module it closes. Default none: it closes the course.'),
    draws: z
      .array(drawSchema)
      .min(1)
      .max(12)
      .describe('What is drawn, one after the other; no question is drawn twice.'),
  })
  .describe('A test that draws its questions from quizzes: anew for each learner and try.');

export type TestRecipe = z.infer<typeof testRecipeSchema>;
