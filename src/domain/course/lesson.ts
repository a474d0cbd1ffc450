import { z } from 'zod';
import { contentId } from '../shared/localized-text.ts';

const line = z.string().trim().min(1);

/**
 * The front matter of a lesson, `content/lessons/<language>/<module>/<lesson>.mdx`. One file a language, since
 * good prose is written twice; what both must share (concepts, simulation, sources) is checked to be the same.
 */
export const lessonSchema = z
  .strictObject({
    title: line.describe('Two to six words.'),
    summary: line.describe('One sentence, for search results and cards.'),
    minutes: z.int().min(3).max(60).describe('Minutes a careful reader needs, questions included.'),
    objectives: z
      .array(line)
      .min(2)
      .max(4)
      .describe('What the reader can do afterwards; each begins with a verb.'),
    concepts: z
      .array(contentId)
      .min(1)
      .describe('The concepts it explains, in the order of the text.'),
    keyPoints: z.array(line).min(3).max(5).describe('What to take away, one sentence each.'),
    tryIt: z
      .strictObject({
        title: line.describe('The task in two to five words, as a request.'),
        minutes: z.int().min(1).max(120).describe('How long it takes at work.'),
        text: line.describe('What to do, and what to look for.'),
      })
      .describe('One small task at the reader’s own workplace.'),
    simulation: contentId.optional().describe('The simulation that uses it, by folder name.'),
    furtherReading: z
      .array(contentId)
      .default([])
      .describe(
        'More to read: keys of content/sources.yaml. Default none; cited sources are listed anyway.',
      ),
  })
  .describe('A lesson’s front matter.');

export type Lesson = z.infer<typeof lessonSchema>;
