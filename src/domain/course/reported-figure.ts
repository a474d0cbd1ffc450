import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** How far a reported figure can be trusted, from the most to the least. */
export const trusts = ['solid', 'direction', 'weak', 'wrong'] as const;

/** A figure that goes round about customers: who reported it, and how far to trust it. */
export const reportedFigureSchema = z
  .strictObject({
    id: contentId,
    claim: localizedText.describe('The figure as it is told, in one sentence.'),
    reporter: localizedText.describe('Who reported it; where nobody is named, that.'),
    year: z
      .union([z.int(), z.string().trim().min(1)])
      .optional()
      .describe('When it was reported. Default unknown.'),
    trust: z
      .enum(trusts)
      .describe(
        'solid: may be used as it is explained; direction: which way, not how far; weak: cannot be checked; wrong: not what was found.',
      ),
    because: localizedText.describe('Why it deserves no more trust, and no less.'),
    sources: z
      .array(contentId)
      .default([])
      .describe('Where it is told or examined: keys of content/sources.yaml. Default none.'),
    lessons: z
      .array(contentId)
      .default([])
      .describe('The lessons that use it. Default none: it stands on the page of figures only.'),
    quoted: z
      .array(z.string().regex(/^\S.*\S$|^\S$/, 'must not begin or end with a space'))
      .default([])
      .describe('What each of these lessons prints of it, as in “86%”. Default nothing checked.'),
  })
  .describe('A reported figure.');

/** `content/figures.yaml`: the figures in the order in which their page shows them. */
export const reportedFiguresSchema = z.array(reportedFigureSchema);

export type ReportedFigure = z.infer<typeof reportedFigureSchema>;
export type Trust = (typeof trusts)[number];
