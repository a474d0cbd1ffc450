import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';

/** Someone who is served, with a feeling and with patience. */
export const customerSchema = z
  .strictObject({
    name: localizedText.describe('As staff would address her: “Ibu Ratna”.'),
    persona: localizedText.describe('Who she is and what brings her, in a sentence or two.'),
    expects: localizedText.describe('What she takes for granted.'),
    need: localizedText.describe(
      'The core need. Met by a choice that `resolves` it, not by charm.',
    ),
    feeling: z
      .int()
      .min(-6)
      .max(6)
      .default(0)
      .describe('What she feels at the start, −6 … +6. Default 0.'),
    mask: z
      .int()
      .min(0)
      .max(3)
      .default(0)
      .describe(
        'How well she hides it: 0 shows what she feels … 3 hides it wholly (sungkan). Default 0.',
      ),
    patience: z
      .strictObject({
        minutes: z.int().min(1).max(120).describe('Unheard minutes until she feels one lower.'),
        every: z.int().min(1).max(120).describe('After that, one lower each so many minutes.'),
      })
      .optional()
      .describe('Left out, waiting does not wear her.'),
    looks: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .default({})
      .describe(
        'How her portrait is drawn: options of DiceBear’s Open Peeps (head, skinColor, clothingColor …).',
      ),
  })
  .describe('A customer.');
