import { z } from 'zod';
import { contentId } from '../../shared/localized-text.ts';

const range = z
  .strictObject({ min: z.int().optional(), max: z.int().optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs min, max or both')
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    'min is above max',
  )
  .describe('A range; both ends belong to it.');

const ids = z
  .union([contentId, z.array(contentId).min(1)])
  .describe('One id, or several of which all must hold.');

/** What `conditionSchema` reads; written out since it contains itself. */
export interface Condition {
  readonly feeling?: Readonly<Record<string, Range>> | undefined;
  readonly remembered?: Readonly<Record<string, Range>> | undefined;
  readonly minutes?: Range | undefined;
  readonly budget?: Range | undefined;
  readonly has?: string | readonly string[] | undefined;
  readonly lacks?: string | readonly string[] | undefined;
  readonly resolved?: string | readonly string[] | undefined;
  readonly process?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly promise?: Readonly<Record<string, 'none' | 'open' | 'kept' | 'broken'>> | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

/**
 * When something holds. Data, never an expression to parse. Several keys together mean all of them.
 */
export const conditionSchema: z.ZodType<Condition> = z
  .strictObject({
    feeling: z.record(contentId, range).optional().describe('What a customer feels, −6 … +6.'),
    remembered: z
      .record(contentId, range)
      .optional()
      .describe('What a customer will remember, −6 … +6.'),
    minutes: range.optional().describe('Simulated minutes since the start.'),
    budget: range.optional().describe('What is left of the budget.'),
    has: ids.optional().describe('Marks that were set.'),
    lacks: ids.optional().describe('Marks that were not set.'),
    resolved: ids.optional().describe('Customers whose core need is met.'),
    process: z
      .record(contentId, z.union([contentId, z.array(contentId).min(1)]))
      .optional()
      .describe('A process is in this state, or in one of these.'),
    promise: z
      .record(contentId, z.enum(['none', 'open', 'kept', 'broken']))
      .optional()
      .describe('How a promise stands; `none` means not given.'),
    get all(): z.ZodOptional<z.ZodArray<z.ZodType<Condition>>> {
      return z.array(conditionSchema).min(1).optional().describe('Every one of these holds.');
    },
    get any(): z.ZodOptional<z.ZodArray<z.ZodType<Condition>>> {
      return z.array(conditionSchema).min(1).optional().describe('At least one of these holds.');
    },
    get not(): z.ZodOptional<z.ZodType<Condition>> {
      return conditionSchema.optional().describe('This does not hold.');
    },
  })
  .refine((condition) => Object.keys(condition).length > 0, 'says nothing: leave it out instead')
  .describe('A condition: data, never an expression.');

export type Range = z.infer<typeof range>;
