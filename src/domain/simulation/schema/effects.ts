import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
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

/** What follows from a choice, and from the outcome of an answer. */
export const effectFields = {
  takes: takesSchema,
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
} as const;

/** Why, for the learner afterwards. */
export const reasonFields = {
  because: localizedText.describe('Why it is, or is not, the best here: what it costs, and whom.'),
  differ: localizedText.optional().describe('Where experts would differ about it.'),
  teaches: contentId.optional().describe('The concept to read again when it cost points.'),
} as const;

/** Where a choice or an outcome leads. */
export const goField = contentId.describe('The scene that follows, or `end`.');
