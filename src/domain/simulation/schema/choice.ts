import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { conditionSchema } from './condition.ts';
import { effectFields, goField, reasonFields } from './effects.ts';

/** What the learner can do in a scene. */
export const choiceSchema = z
  .strictObject({
    text: localizedText.describe('What the learner says or does, as they would.'),
    when: conditionSchema.optional().describe('Open only while this holds.'),
    closed: localizedText
      .optional()
      .describe('Shown with this reason while closed; left out, a closed choice is hidden.'),
    costs: z
      .int()
      .min(0)
      .default(0)
      .describe(
        'What it takes of the budget, in thousand rupiah: a gift of the firm’s. What the law or a contract grants is `entitled` instead. Default 0.',
      ),
    entitled: z
      .int()
      .min(1)
      .optional()
      .describe(
        'What the law or a contract grants the customer by it, in thousand rupiah: a refund, a compensation, a cover. Whoever gives it gives nothing away, so it takes nothing of the budget and is open however little is left; the learner reads it beside the choice as a fact. Left out by default.',
      ),
    ...effectFields,
    concedes: z
      .boolean()
      .default(false)
      .describe('Gives in to a demand; the always-concede strategy follows these.'),
    vague: z
      .boolean()
      .default(false)
      .describe('A promise without a time, as in “we will do our best, please wait”.'),
    escalates: z.boolean().default(false).describe('Hands the matter to a superior.'),
    ...reasonFields,
    times: z
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('How often a run may take it; required of one that can lead back to its scene.'),
    go: goField,
  })
  .describe('A choice.');

export type Choice = z.infer<typeof choiceSchema>;
