import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const groupSchema = z
  .strictObject({
    id: contentId.describe('Unique among the groups of the question.'),
    text: localizedText.describe('The name of the group: one to four words.'),
  })
  .describe('A group.');

const itemSchema = z
  .strictObject({
    id: contentId.describe('Unique among the items of the question.'),
    text: localizedText.describe('The item: a few words.'),
    group: contentId.describe('The group it belongs to, by its id.'),
    because: localizedText.describe('Why it belongs there. Shown after the answer.'),
  })
  .describe('An item to be put into a group.');

/** Items to be sorted into groups. */
export const sortingSchema = z
  .strictObject({
    kind: z.literal('sorting'),
    ...questionFields,
    groups: z
      .array(groupSchema)
      .min(2)
      .max(5)
      .describe('2 … 5 groups, in the order in which they are shown.'),
    items: z
      .array(itemSchema)
      .min(3)
      .max(10)
      .describe('3 … 10 items. On screen they are shuffled.'),
  })
  .describe('A question whose items each belong to one group. Worth 1 point, in parts.');

export type SortingQuestion = z.infer<typeof sortingSchema>;
