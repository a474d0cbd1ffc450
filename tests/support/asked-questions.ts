import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import { type Questions, questionsOf } from '#domain/simulation/asked-question.ts';

const words = (text: string) => ({ id: text, en: text });
const option = (id: string, right = false) => ({
  id,
  right,
  text: words(id),
  because: words(`why ${id}`),
});
const asked = { concept: 'waiting', prompt: words('Which?') } as const;

/** Right or wrong, one of four. */
const single: Question = {
  ...asked,
  id: 'which-moment',
  kind: 'single-choice',
  options: [option('arrival', true), option('lobby'), option('lift'), option('minibar')],
  keepOrder: false,
};

/** Can be answered in part. */
const ordering: Question = {
  ...asked,
  id: 'what-comes-first',
  kind: 'ordering',
  items: ['reason', 'time', 'thanks'].map((id) => ({
    id,
    text: words(id),
    because: words(`why ${id}`),
  })),
};

/** Questions for generated simulations to ask: `waiting/which-moment` and `waiting/what-comes-first`. */
export const askedQuestions: Questions = questionsOf([
  ['waiting', { title: words('Waiting'), lesson: 'waiting', questions: [single, ordering] }],
]);
