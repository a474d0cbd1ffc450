import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';

const processStateSchema = z
  .strictObject({
    name: localizedText
      .optional()
      .describe('What the learner reads while the process is here, as in “being cleaned”.'),
    after: z
      .int()
      .min(1)
      .max(240)
      .optional()
      .describe('Minutes in this state before it moves on by itself to `go`.'),
    go: contentId.optional().describe('The state that follows after `after` minutes.'),
    on: z
      .record(contentId, contentId)
      .optional()
      .describe('Signals and the state each leads to at once.'),
  })
  .refine(
    ({ after, go }) => (after === undefined) === (go === undefined),
    '`after` and `go` belong together',
  )
  .describe('A state of a process.');

/** Backstage: a small machine that moves with the simulated clock and with signals. */
export const processSchema = z
  .strictObject({
    name: localizedText.describe('What the learner reads beside its progress, as in “Room 412”.'),
    start: contentId.describe('The state it starts in.'),
    states: z.record(contentId, processStateSchema).describe('Its states by id.'),
  })
  .describe('A process: what moves backstage.');
