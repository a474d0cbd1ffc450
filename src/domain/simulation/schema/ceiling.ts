import { z } from 'zod';
import { localizedText } from '../../shared/localized-text.ts';

/** An honest limit: what no one could lift to WOW, such as a funeral, or money that is gone for good. */
export const ceilingSchema = z
  .strictObject({
    band: z
      .enum(['arrgh', 'ok', 'aha'])
      .describe('The highest impression that the main customer can come to.'),
    because: localizedText.describe('Why no one could lift them higher; shown in the debrief.'),
  })
  .describe('What no one could lift to WOW, and why.');
