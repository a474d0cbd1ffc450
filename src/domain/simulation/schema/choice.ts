import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { conditionSchema } from './condition.ts';
import { linesSchema } from './line.ts';

const change = z
  .int()
  .min(-5)
  .max(2)
  .describe('−5 … +2: a good act lifts little, a failure can fall far.');

const takesSchema = z
  .union([
    z.int().min(0).max(240),
    z.strictObject({
      until: z.record(contentId, contentId).describe('A process and the state that is waited for.'),
      max: z.int().min(1).max(240).describe('At most so many minutes.'),
    }),
  ])
  .default(1)
  .describe('Simulated minutes; or until a process is in a state. Default 1.');

/** What the learner can do in a scene. */
export const choiceSchema = z
  .strictObject({
    text: localizedText.describe('What the learner says or does, as they would.'),
    when: conditionSchema.optional().describe('Open only while this holds.'),
    closed: localizedText
      .optional()
      .describe('Shown with this reason while closed; left out, a closed choice is hidden.'),
    takes: takesSchema,
    costs: z
      .int()
      .min(0)
      .default(0)
      .describe(
        'What it takes of the budget. What the law or a contract grants costs nothing. Default 0.',
      ),
    reply: linesSchema.optional().describe('What follows at once, before the next scene speaks.'),
    feeling: z
      .union([change, z.record(contentId, change)])
      .default(0)
      .describe('Change of the main customer’s feeling, or of each by id. Default 0.'),
    scores: z
      .record(contentId, z.int().min(0).max(3))
      .default({})
      .describe('Points per competency, 0 … 3.'),
    sets: z.array(contentId).default([]).describe('Marks that later conditions may ask for.'),
    signals: z
      .record(contentId, contentId)
      .default({})
      .describe('A signal to a process, delivered when the minutes are over.'),
    informs: z
      .record(contentId, z.enum(['reason-and-time', 'one-of-them', 'nothing-new']))
      .default({})
      .describe(
        'What a waiting customer hears: reason and time start patience anew, one of them halves it.',
      ),
    promises: z
      .record(contentId, z.strictObject({ to: contentId, within: z.int().min(1).max(240) }))
      .default({})
      .describe(
        'A time that is named to a customer; counted from the end of this choice. Named again while open, it is moved.',
      ),
    keeps: z.array(contentId).default([]).describe('Promises that are fulfilled by this choice.'),
    resolves: z.array(contentId).default([]).describe('Customers whose core need is met by it.'),
    personal: z
      .array(contentId)
      .default([])
      .describe('Customers to whom it is both personal and unexpected.'),
    affront: z
      .enum(['dignity', 'safety', 'privacy', 'deceit', 'abandonment'])
      .optional()
      .describe(
        'What it violates. Required of an effect of −4 or worse; only an affront leads to Boo.',
      ),
    concedes: z
      .boolean()
      .default(false)
      .describe('Gives in to a demand; the always-concede strategy follows these.'),
    vague: z
      .boolean()
      .default(false)
      .describe('A promise without a time, as in “we will do our best, please wait”.'),
    escalates: z.boolean().default(false).describe('Hands the matter to a superior.'),
    because: localizedText.describe(
      'Why it is, or is not, the best here: what it costs, and whom.',
    ),
    differ: localizedText.optional().describe('Where experts would differ about it.'),
    teaches: contentId.optional().describe('The concept to read again when it cost points.'),
    times: z
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('How often a run may take it; required of one that can lead back to its scene.'),
    go: contentId.describe('The scene that follows, or `end`.'),
  })
  .describe('A choice.');

export type Choice = z.infer<typeof choiceSchema>;
