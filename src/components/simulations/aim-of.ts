import type { Locale } from '#domain/shared/locale.ts';

/** The aim of a simulation in one sentence: the last of its brief, which tells the situation first. */
export function aimOf(brief: string, locale: Locale): string {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(brief);
  const sentences = [...segments].map(({ segment }) => segment);
  let aim = sentences.pop() ?? '';
  while (shortForm.test(sentences.at(-1) ?? '')) aim = (sentences.pop() ?? '') + aim;
  return aim.trim();
}

/** What ends with a full stop and goes on with a capital, and still ends no sentence. */
const shortForm = /(^|\s)(drg?|prof|ir|hj?|jl|mrs?|ms|st)\.\s*$/i;
