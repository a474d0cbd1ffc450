import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';
import { reportSchema } from './report.ts';

/** One stage of the course, as `content/course.yaml` lists it. */
export const moduleSchema = z
  .strictObject({
    id: contentId.describe('Also the folder of its lessons: content/lessons/{id,en}/<module id>/.'),
    title: localizedText.describe('Two to five words; a stage of the journey map.'),
    summary: localizedText.describe('What a learner can do afterwards, in one sentence.'),
    lessons: z
      .array(contentId)
      .default([])
      .describe(
        'Its lessons in order, by file name. Default none: the stage is shown as being written.',
      ),
    simulations: z
      .array(contentId)
      .default([])
      .describe(
        'Its simulations in order, by folder name; they come after the lessons. Default none.',
      ),
  })
  .describe('A module.');

/** What is announced and not there yet. */
const plannedSchema = z
  .strictObject({
    simulations: z.array(contentId).default([]).describe('Simulations to come. Default none.'),
    tools: z.array(contentId).default([]).describe('Workbench tools to come. Default none.'),
  })
  .describe('What is still to come; a concept may already name it as its place in practice.');

/** The whole course: the only place that knows the order of things. */
export const courseSchema = z
  .strictObject({
    title: localizedText.describe('The name of the course.'),
    mastery: z
      .number()
      .min(0.5)
      .max(1)
      .default(0.8)
      .describe(
        'The share of a simulation’s points that counts as mastered, 0.5 … 1. Default 0.8.',
      ),
    report: reportSchema
      .optional()
      .describe('Where readers report a mistake: { mail } or { issues }. Default no link.'),
    modules: z.array(moduleSchema).min(1).describe('The modules in the order of the journey.'),
    tools: z
      .array(contentId)
      .default([])
      .describe('The workbench tools there are, by the names of their pages. Default none.'),
    planned: plannedSchema
      .optional()
      .describe('What is still to come. What is there by now may be left out. Default nothing.'),
  })
  .describe('The course.');

export type Course = z.infer<typeof courseSchema>;
export type Module = z.infer<typeof moduleSchema>;
