import { z } from 'zod';
import { contentId, localizedText } from '../../shared/localized-text.ts';
import { choiceSchema } from './choice.ts';
import { linesSchema } from './line.ts';
import { liveSchema } from './live.ts';
import { outcomesSchema } from './outcome.ts';

const questionRef = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    'must be a quiz and one of its questions, as in "touchpoints/the-new-fridge"',
  );

/** One point of the encounter where the learner decides, or answers. */
export const sceneSchema = z
  .strictObject({
    touchpoint: localizedText.describe(
      'Where the customer meets the firm, two or three words: it stands along the feeling curve.',
    ),
    channel: z
      .enum(['in-person', 'phone', 'chat', 'email', 'app', 'letter'])
      .default('in-person')
      .describe('How they meet here. Default in-person.'),
    stage: z
      .enum(['pre-purchase', 'encounter', 'post-purchase'])
      .default('encounter')
      .describe('Before, during or after what is bought. Default encounter.'),
    moment: z
      .boolean()
      .default(false)
      .describe('A moment of truth: judged in the debrief. Default false.'),
    public: z
      .boolean()
      .default(false)
      .describe(
        'Others watch: every choice states its effect on each customer present. Default false.',
      ),
    'no-return': z
      .boolean()
      .default(false)
      .describe(
        'What went wrong before it can no longer be made good: it is too late, or a cut is a cut. Default false: from every state here in which the main customer is at Arrgh or Boo, some way has to lead up to OK.',
      ),
    waiting: z.array(contentId).default([]).describe('Whose patience runs here.'),
    says: linesSchema.describe('What opens the scene.'),
    hint: localizedText
      .optional()
      .describe('A nudge for practice mode: where to look, never which choice.'),
    choices: z
      .record(contentId, choiceSchema)
      .default({})
      .describe('What the learner can do, in authored order. Left out of a scene that `asks`.'),
    asks: questionRef
      .optional()
      .describe(
        'A question of a quiz, `quiz/question`, that the learner answers instead of choosing; how well decides what follows. With `outcomes`, and without `choices`.',
      ),
    outcomes: outcomesSchema
      .optional()
      .describe('What each answer to the question in `asks` leads to.'),
    live: liveSchema
      .optional()
      .describe(
        'What silence means when the learner plays in real time. Left out, nobody is hurried.',
      ),
  })
  .superRefine(({ choices, asks, outcomes }, context) => {
    const wrong = (key: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [key], message, params: { fix } });
    if (asks && !outcomes) {
      wrong(
        'asks',
        'a scene that asks needs `outcomes`',
        'add `outcomes: { right: …, wrong: … }`, each with what follows, `because` and `go`.',
      );
    }
    if (outcomes && !asks) {
      wrong('outcomes', 'there is no question to answer here', 'name it: `asks: quiz/question`.');
    }
    if (asks && Object.keys(choices).length > 0) {
      wrong('choices', 'a scene that asks has no choices', 'remove them, or remove `asks`.');
    }
    if (!asks && !outcomes && Object.keys(choices).length === 0) {
      wrong('choices', 'a scene needs a choice, or a question that it asks', 'write `choices`.');
    }
  })
  .describe('A scene.');

export type Scene = z.infer<typeof sceneSchema>;
