import { z } from 'zod';

const line = z.string().trim().min(1);

/** The front matter of a guide for instructors and authors, `content/guides/<language>/<guide>.mdx`. */
export const guideSchema = z
  .strictObject({
    title: line.describe('Two to six words.'),
    summary: line.describe('One sentence: what the reader has at the end.'),
    minutes: z.int().min(3).max(60).describe('Minutes a careful reader needs.'),
  })
  .describe('A guide’s front matter.');
