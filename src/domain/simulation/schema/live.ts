import { z } from 'zod';
import { contentId } from '../../shared/localized-text.ts';

/**
 * What silence means. Time is real only for a learner who asks for it, and then silence is an ordinary choice of the
 * scene: the untimed run is the same graph and scores the same (WCAG 2.2.1). It is no rule: adding it, or changing the
 * seconds, invalidates nobody's run.
 */
export const liveSchema = z
  .strictObject({
    seconds: z
      .int()
      .min(5)
      .max(300)
      .describe('How long the learner has, 5 … 300, from when the scene is shown.'),
    choice: contentId.describe(
      'The choice that is taken when the time is over: one that says nothing, or the phrase that slips out of whoever hesitates. It has to be open whenever the scene is played. In a scene that asks: `wrong`, as a rule.',
    ),
  })
  .describe('What silence means when the learner plays in real time.');
