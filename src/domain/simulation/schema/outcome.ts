import { z } from 'zod';
import { effectFields, goField, reasonFields } from './effects.ts';

/**
 * What an answer leads to. It has the effects of a choice and no text, since the answer is what the learner says;
 * and nothing that could close it, since an answer always comes to something.
 */
export const outcomeSchema = z
  .strictObject({ ...effectFields, ...reasonFields, go: goField })
  .describe(
    'What follows from an answer: the effects of a choice, without its text and conditions.',
  );

/** What each answer to the question of a scene leads to. */
export const outcomesSchema = z
  .strictObject({
    right: outcomeSchema.describe('What follows from an answer that earns all of the points.'),
    partly: outcomeSchema
      .optional()
      .describe(
        'What follows from an answer that earns some of them. Required of a question that can be answered in part, several options or an order; left out of any other.',
      ),
    wrong: outcomeSchema.describe('What follows from an answer that earns none.'),
  })
  .describe('What follows from a right, a partly right and a wrong answer.');

export type AuthoredOutcome = z.infer<typeof outcomeSchema>;
