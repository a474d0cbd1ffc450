import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';
import { questionSchema } from './kinds/kinds.schema.ts';

/**
 * A quiz as its author writes it, in `quizzes/<slug>.yaml`: both languages side by side, a reason on every option.
 * This schema is the author's manual. Islands never import it: they get questions in one language as plain data.
 */
export const quizSchema = z
  .strictObject({
    title: localizedText.describe('Two to six words.'),
    lesson: contentId.describe('The lesson it asks about, by file name.'),
    confidence: z
      .boolean()
      .optional()
      .describe(
        'Whether learners are asked from the start how sure they are of each answer, in three levels; they may switch it on and off themselves, and it is scored apart from the points. Default false.',
      ),
    questions: z
      .array(questionSchema)
      .min(1)
      .max(30)
      .describe('The questions, in the order they are asked.'),
  })
  .describe('A quiz.');

export type Quiz = z.infer<typeof quizSchema>;
