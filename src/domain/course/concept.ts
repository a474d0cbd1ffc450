import { z } from 'zod';
import { contentId, localizedText } from '../shared/localized-text.ts';

/** Where a concept is practised, beside the simulations that say so themselves. */
const practiceSchema = z
  .strictObject({
    task: contentId
      .optional()
      .describe('The lesson whose task at work (`tryIt`) makes the reader use it.'),
    tool: contentId
      .optional()
      .describe('The workbench tool that works with it; `tools` or `planned` of course.yaml.'),
    simulation: contentId
      .optional()
      .describe(
        'A planned simulation that is to train it. Once that is written, its own `trains` counts instead.',
      ),
  })
  .refine((places) => Object.keys(places).length > 0, 'must name a task, a tool or a simulation')
  .describe('Where a concept is practised.');

/** One idea that the course teaches. Questions, simulations and review cards point at it by its id. */
export const conceptSchema = z
  .strictObject({
    id: contentId,
    lesson: contentId.describe(
      'The lesson that explains it, in a paragraph marked <Concept id="…">.',
    ),
    name: localizedText.describe('Its name in a sentence, lower case: “moment of truth”.'),
    practice: practiceSchema
      .optional()
      .describe(
        'Where it is practised. Default none: then a simulation has to name it in its `trains`.',
      ),
  })
  .describe('A concept.');

/** `content/concepts.yaml`: the concepts, in any order. */
export const conceptsSchema = z.array(conceptSchema);

export type Concept = z.infer<typeof conceptSchema>;
