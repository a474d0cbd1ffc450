import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';
import { END } from './rules.ts';
import { ceilingSchema } from './schema/ceiling.ts';
import { customerSchema } from './schema/customer.ts';
import { endingSchema } from './schema/ending.ts';
import { processSchema } from './schema/process.ts';
import { sceneSchema } from './schema/scene.ts';

const sceneId = contentId.refine(
  (id) => id !== END,
  'must not be "end": that is where a choice goes when it is over',
);

const customersSchema = z.record(contentId, customerSchema);

/** What the learner is told before it starts. */
const opening = {
  title: localizedText.describe('Two to four words.'),
  industry: localizedText.describe('Where it plays, one or two words: “Hotel”.'),
  level: z
    .int()
    .min(1)
    .max(3)
    .describe('1 guided … 3 hard. At 1 the feeling is shown, at 2 cues, at 3 only words.'),
  minutes: z.int().min(2).max(30).describe('Real minutes a learner needs.'),
  clock: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "06:05"')
    .default('09:00')
    .describe('The time of day at which it starts, "HH:MM" in quotes. Default "09:00".'),
  trains: z.array(contentId).min(1).describe('Concepts it trains.'),
  role: localizedText.describe('Who the learner is.'),
  brief: localizedText.describe(
    'The situation, and in its last sentence the aim, which the list of simulations shows.',
  ),
  policy: z
    .array(
      z.strictObject({
        rule: localizedText.describe('The rule as the firm states it.'),
        case: z
          .enum(['bend', 'hold'])
          .describe('Whether this encounter asks to bend it or to hold it.'),
        because: localizedText.describe('Why; shown in the debrief.'),
      }),
    )
    .default([])
    .describe('The rules that the learner holds in hand.'),
  budget: z
    .int()
    .min(0)
    .default(0)
    .describe('What may be given away without asking, in thousand rupiah. Default 0.'),
} as const;

/** What happens, and how it comes out. */
const course = {
  processes: z
    .record(contentId, processSchema)
    .default({})
    .describe('What moves backstage, by id.'),
  start: contentId.describe('The first scene.'),
  scenes: z
    .record(sceneId, sceneSchema)
    .describe('Scenes by id. None is called `end`: that is where a choice goes when it is over.'),
  endings: z
    .record(contentId, endingSchema)
    .refine((endings) => Object.keys(endings).length >= 1, 'it needs an ending')
    .describe('Endings by id, the first that holds; order matters.'),
  week: localizedText
    .optional()
    .describe('One thing to try at work this week; shown at the end of the debrief.'),
} as const;

const encounterSchema = z
  .strictObject({
    kind: z.literal('encounter').describe('A service encounter that the learner takes part in.'),
    ...opening,
    main: contentId.describe('The customer whom the ending is about.'),
    ceiling: ceilingSchema
      .optional()
      .describe(
        'An honest limit: what no one could lift to WOW, and why. Left out, WOW has to be within reach.',
      ),
    customers: customersSchema.describe('Customers by id.'),
    ...course,
  })
  .describe('A service encounter: the learner serves a customer, who feels.');

const visitSchema = z
  .strictObject({
    kind: z
      .literal('visit')
      .describe('A visit: the learner looks, listens and reports, as a mystery shopper does.'),
    ...opening,
    main: contentId
      .optional()
      .describe(
        'The person whom the learner observes most: their portrait stands for the visit. Default nobody.',
      ),
    customers: customersSchema
      .default({})
      .describe('The people the learner meets, by id: whoever speaks. Default nobody.'),
    ...course,
  })
  .describe(
    'A visit. Nobody has to be lifted to WOW and no rule bent or held; points are scored and proved as ever.',
  );

/**
 * A simulation as its author writes it: people who feel, a backstage that moves on its own, choices with consequences,
 * and endings. Either an encounter, in which the learner serves, or a visit, in which they observe. This schema is the
 * author's manual; the parts are in `schema/`.
 */
export const simulationSchema = z
  .discriminatedUnion('kind', [encounterSchema, visitSchema])
  .describe('A simulation.');

export type Simulation = z.infer<typeof simulationSchema>;
export type Encounter = z.infer<typeof encounterSchema>;
