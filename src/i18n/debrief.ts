import { letterWords } from './debrief/letter.ts';
import { pictureWords } from './debrief/pictures.ts';
import { trialWords } from './debrief/trials.ts';

export const debriefWords = {
  en: { ...letterWords.en, ...pictureWords.en, ...trialWords.en },
  id: { ...letterWords.id, ...pictureWords.id, ...trialWords.id },
};

export type DebriefWords = (typeof debriefWords)['en'];
