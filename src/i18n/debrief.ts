import type { Locale } from '#domain/shared/locale.ts';
import { letterWords } from './debrief/letter.ts';
import { pictureWords } from './debrief/pictures.ts';
import { trialWords } from './debrief/trials.ts';
import { defineWords } from './words.ts';

export const debriefWords = {
  en: { ...letterWords.en, ...pictureWords.en, ...trialWords.en },
  id: { ...letterWords.id, ...pictureWords.id, ...trialWords.id },
};

export type DebriefWords = (typeof debriefWords)['en'];

/** What is said otherwise of a visit, in which the learner serves nobody. */
const visitWords = defineWords({
  en: {
    share: 'Overall {share} of what this visit has to give.',
    policy: 'The rules, and what this visit asked of them',
  },
  id: {
    share: 'Seluruhnya {share} dari yang bisa diraih dalam kunjungan ini.',
    policy: 'Aturan, dan apa yang diminta kunjungan ini',
  },
});

/** The debrief’s words for a simulation of this kind. */
export function debriefWordsFor(kind: 'encounter' | 'visit', locale: Locale): DebriefWords {
  return kind === 'visit'
    ? { ...debriefWords[locale], ...visitWords[locale] }
    : debriefWords[locale];
}
