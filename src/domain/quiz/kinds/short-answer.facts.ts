import { normaliseAnswer } from '../../shared/normalise-answer.ts';
import type { KindFacts } from '../kind-facts.ts';
import type { ShortAnswer } from './short-answer.ts';

/** Nobody comes upon a term blindly. */
export const shortAnswerFacts: KindFacts<ShortAnswer> = {
  blind: () => [
    { points: 0, times: 1 },
    { points: 1, times: 0 },
  ],
  key: ({ accepts, notThese }) => {
    const others = notThese.flatMap(({ forms }) => forms);
    return `${bareList([...accepts.id, ...accepts.en])} / ${bareList(others)}`;
  },
  interaction: ({ accepts }) => ({
    type: 'fill-in',
    correct: [...new Set([...accepts.id, ...accepts.en])].map(
      (form) => `{case_matters=false}${form}`,
    ),
  }),
  response: (_question, [text = '']) => text,
};

function bareList(forms: readonly string[]): string {
  return [...new Set(forms.map(normaliseAnswer))].sort().join(', ');
}
