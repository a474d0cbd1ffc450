import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** Something that a lesson rests on. The key in `content/sources.yaml` is its name: `carlzon-1987`. */
export const sourceSchema = z
  .strictObject({
    authors: z
      .string()
      .trim()
      .min(1)
      .describe('As printed: “Normann, R.” or “Pine, B. J. & Gilmore, J. H.”.'),
    year: z
      .union([z.int(), z.string().trim().min(1)])
      .describe('The year, or words where there is none: “n.d.”.'),
    title: z.string().trim().min(1).describe('In its own language, never translated.'),
    where: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Journal, publisher or site, with volume and pages.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'must be a bare DOI such as "10.1177/1094670520975110"')
      .optional()
      .describe('The bare DOI, without https://doi.org/.'),
    url: z.url().optional().describe('Where it can be read, when it has no DOI.'),
    note: localizedText.optional().describe('How far to trust it, or what to read in it.'),
  })
  .describe('A source.');

/** `content/sources.yaml`: sources by key. */
export const sourcesSchema = z.record(contentId, sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
