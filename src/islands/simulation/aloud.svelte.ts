import type { Locale } from '#domain/shared/locale.ts';
import AloudButton from './AloudButton.svelte';

/** Reads lines to the learner in the browser's own voice: one at a time, and never unasked. */
export class Aloud {
  /** The key of the line that is being read. */
  speaking = $state<string>();
  /** Asks it to read a line. It comes with the voice, so that the player is alive without it. */
  readonly Button = AloudButton;
  readonly #voice: SpeechSynthesisVoice;

  constructor(voice: SpeechSynthesisVoice) {
    this.#voice = voice;
  }

  /** Reads the line; asked again while it does, falls silent. */
  toggle(key: string, text: string): void {
    const again = this.speaking === key;
    this.stop();
    if (again) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (this.speaking === key) this.speaking = undefined;
    };
    this.speaking = key;
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    this.speaking = undefined;
    speechSynthesis.cancel();
  }
}

/** Calls `tell` once the browser has a voice for the language; never where it has none. */
export function whenAloud(locale: Locale, tell: (aloud: Aloud) => void): void {
  if (!('speechSynthesis' in globalThis)) return;
  const look = () => {
    const voice = speechSynthesis.getVoices().find(({ lang }) => languageOf(lang) === locale);
    if (!voice) return;
    speechSynthesis.removeEventListener?.('voiceschanged', look);
    const aloud = new Aloud(voice);
    addEventListener('pagehide', () => aloud.stop());
    tell(aloud);
  };
  speechSynthesis.addEventListener?.('voiceschanged', look);
  look();
}

/** Of a tag such as `en-GB`; Android writes `en_GB`, and some systems still call Indonesian `in`. */
function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return language === 'in' ? 'id' : language;
}
