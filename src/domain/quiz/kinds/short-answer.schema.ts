import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const form = z.string().trim().min(1).max(60);
const forms = z.array(form).min(1).max(12);

/** A term to be typed. */
export const shortAnswerSchema = z
  .strictObject({
    kind: z.literal('short-answer'),
    ...questionFields,
    accepts: z
      .strictObject({
        id: forms.describe('The forms accepted in Indonesian; the first is the one to be shown.'),
        en: forms.describe('The forms accepted in English; the first is the one to be shown.'),
      })
      .describe(
        'What counts as right; in either language, whichever is read. Capitals, spaces, hyphens, accents and one slip in a word of six letters or more are forgiven.',
      ),
    because: localizedText.describe('Why that is the term. Shown after the answer.'),
    notThese: z
      .array(
        z
          .strictObject({
            forms: forms.describe('The other term, in every form and language.'),
            because: localizedText.describe('What sets it apart.'),
          })
          .describe('Another term.'),
      )
      .max(8)
      .default([])
      .describe(
        'Terms that are near and mean something else: never taken for a slip. Default none.',
      ),
  })
  .describe('A term of one to four words that is typed. Worth 1 point.');

export type ShortAnswerQuestion = z.infer<typeof shortAnswerSchema>;
