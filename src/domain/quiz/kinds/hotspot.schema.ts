import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { questionFields } from '../question-fields.schema.ts';

const percent = z.number().min(0).max(100);

const areaSchema = z
  .strictObject({
    id: contentId.describe('Unique within the question.'),
    text: localizedText.describe('Its name, by which a keyboard or a screen reader chooses it.'),
    at: z
      .strictObject({
        x: percent.describe('Its left edge, in percent of the figure’s width.'),
        y: percent.describe('Its upper edge, in percent of the figure’s height.'),
        width: percent.min(1).describe('In percent of the figure’s width, 1 … 100.'),
        height: percent.min(1).describe('In percent of the figure’s height, 1 … 100.'),
      })
      .describe('Where it lies.'),
    right: z.boolean().default(false).describe('Whether it is the right one. Default false.'),
    because: localizedText.describe('Why it is right, or what it misses. Shown for every area.'),
  })
  .describe('An area of the figure.');

/** A figure in which the right place is found. */
export const hotspotSchema = z
  .strictObject({
    kind: z.literal('hotspot'),
    ...questionFields,
    figure: z
      .strictObject({
        image: z
          .string()
          .regex(
            /^[a-z0-9-]+(\/[a-z0-9-]+)*\.(svg|png|webp|avif)$/,
            'must be a file name in public/',
          )
          .optional()
          .describe(
            'A picture in public/, as in figures/front-desk.svg. Default none: the areas are drawn as named boxes.',
          ),
        ratio: z.number().min(0.5).max(3).describe('Width divided by height, 0.5 … 3, as in 1.5.'),
        description: localizedText.describe('What is to be seen, for those who do not see it.'),
      })
      .describe('The figure.'),
    areas: z
      .array(areaSchema)
      .min(2)
      .max(8)
      .describe('2 … 8 areas that do not overlap, one of them right, in reading order.'),
  })
  .describe(
    'A figure in which the one right area is chosen, by pointing or by name. Worth 1 point.',
  );

export type HotspotQuestion = z.infer<typeof hotspotSchema>;
