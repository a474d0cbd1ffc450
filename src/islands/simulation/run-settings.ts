import type { Fork } from '#domain/learner/event.ts';
import type { Transcript } from '#domain/simulation/transcript.ts';

/** How a run is played: chosen before it starts, and kept with its start. */
export interface RunSettings {
  /** Practice gives reasons, hints and a way back; assessment gives nothing before the debrief. */
  readonly mode: Transcript['mode'];
  /** Against the clock, in scenes that have one. */
  readonly live: boolean;
  /** Set on a trial, which does not count. */
  readonly fork: Fork | undefined;
}

/** Where nothing was chosen. */
export const practice: RunSettings = { mode: 'practice', live: false, fork: undefined };

/** The form on the brief card. It stands in the page, and not in the island, so that the page reads without script. */
export const settingsForm = 'run-settings';

/** What the learner has chosen on the brief card. */
export function chosenSettings(): RunSettings {
  const form = document.getElementById(settingsForm);
  if (!(form instanceof HTMLFormElement)) return practice;
  const chosen = new FormData(form);
  return {
    mode: chosen.get('mode') === 'assessment' ? 'assessment' : 'practice',
    live: chosen.has('live'),
    fork: undefined,
  };
}
