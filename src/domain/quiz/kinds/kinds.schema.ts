import { z } from 'zod';
import { multipleChoiceSchema } from './multiple-choice.schema.ts';
import { orderingSchema } from './ordering.schema.ts';
import { singleChoiceSchema } from './single-choice.schema.ts';

/** A question of any kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleChoiceSchema,
  multipleChoiceSchema,
  orderingSchema,
]);

export type Question = z.infer<typeof questionSchema>;
