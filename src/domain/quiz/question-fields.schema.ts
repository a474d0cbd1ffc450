import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';
import { HINTS } from './hints.ts';

/** What a question of any kind has, in the order an author thinks. */
export const questionFields = {
  id: contentId.describe('Unique within the quiz; a lesson asks for it as <quiz>/<id>.'),
  concept: contentId.describe(
    'The concept it tests; feedback links to the paragraph that explains it.',
  ),
  situation: localizedText
    .optional()
    .describe('A small case, shown above the prompt: two or three sentences. Default none.'),
  prompt: localizedText.describe(
    'What is asked: one sentence, ending in a question mark or a task.',
  ),
  hints: z
    .array(localizedText)
    .min(1)
    .max(HINTS)
    .optional()
    .describe(
      'Up to three hints, shown one after the other when asked for, from a nudge to a push; none says the answer. Each takes a quarter of what can be earned. Default none.',
    ),
} as const;
