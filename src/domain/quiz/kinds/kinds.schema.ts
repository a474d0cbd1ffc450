import { z } from 'zod';
import { bestAndWorstSchema } from './best-and-worst.schema.ts';
import { clozeSchema } from './cloze.schema.ts';
import { hotspotSchema } from './hotspot.schema.ts';
import { matchingSchema } from './matching.schema.ts';
import { multipleChoiceSchema } from './multiple-choice.schema.ts';
import { numericSchema } from './numeric.schema.ts';
import { orderingSchema } from './ordering.schema.ts';
import { predictSchema } from './predict.schema.ts';
import { shortAnswerSchema } from './short-answer.schema.ts';
import { singleChoiceSchema } from './single-choice.schema.ts';
import { sortingSchema } from './sorting.schema.ts';
import { trueFalseSchema } from './true-false.schema.ts';

/** A question of any kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleChoiceSchema,
  multipleChoiceSchema,
  orderingSchema,
  trueFalseSchema,
  matchingSchema,
  sortingSchema,
  clozeSchema,
  bestAndWorstSchema,
  hotspotSchema,
  predictSchema,
  shortAnswerSchema,
  numericSchema,
]);

export type Question = z.infer<typeof questionSchema>;
