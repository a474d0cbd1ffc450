import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { choiceSchema } from './choice.ts';
import { linesSchema } from './line.ts';

/** One point of the encounter where the learner decides. */
export const sceneSchema = z
  .strictObject({
    touchpoint: localizedText.describe(
      'Where the customer meets the firm, two or three words: it stands along the feeling curve.',
    ),
    channel: z.enum(['in-person', 'phone', 'chat', 'email', 'app', 'letter']).default('in-person'),
    stage: z.enum(['pre-purchase', 'encounter', 'post-purchase']).default('encounter'),
    moment: z.boolean().default(false).describe('A moment of truth: judged in the debrief.'),
    public: z
      .boolean()
      .default(false)
      .describe('Others watch: every choice states its effect on each customer present.'),
    'no-return': z
      .boolean()
      .default(false)
      .describe(
        'What went wrong before it can no longer be made good: it is too late, or a cut is a cut. Default false: from every state here in which the main customer is at Arrgh or Boo, some way has to lead up to OK.',
      ),
    waiting: z.array(contentId).default([]).describe('Whose patience runs here.'),
    says: linesSchema.describe('What opens the scene.'),
    hint: localizedText
      .optional()
      .describe('A nudge for practice mode: where to look, never which choice.'),
    choices: z
      .record(contentId, choiceSchema)
      .refine((choices) => Object.keys(choices).length >= 1, 'a scene needs a choice')
      .describe('What the learner can do, in authored order.'),
  })
  .describe('A scene.');

export type Scene = z.infer<typeof sceneSchema>;
