import type { Run } from '#domain/learner/runs.ts';
import type { Debrief } from '#domain/simulation/debrief.ts';
import { debriefOf } from '#domain/simulation/debrief.ts';
import type { FeltRun } from '#domain/simulation/debrief/felt-run.ts';
import { feltByCustomer } from '#domain/simulation/debrief/felt-run.ts';
import type { PlayedChoice } from '#domain/simulation/playthrough.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { clockTime } from '#i18n/format.ts';
import type { Material } from './material.ts';

/** A finished run as this page reads it: its choices, and all that follows from them. */
export interface Reading {
  readonly run: Run;
  readonly choices: readonly string[];
  readonly played: readonly PlayedChoice[];
  readonly debrief: Debrief;
  /** What each customer felt, by id. */
  readonly felt: Readonly<Record<string, FeltRun>>;
}

/** Undefined for a run that was played under other rules, or that does not come to an ending. */
export function readingOf(material: Material, run: Run): Reading | undefined {
  const { rules, rulesHash, bounds, mastery } = material;
  if (run.transcript.rulesHash !== rulesHash) return undefined;
  const choices = run.transcript.steps.map(({ choice }) => choice);
  const debrief = debriefOf(rules, choices, bounds, mastery);
  if (!debrief) return undefined;
  const played = playThrough(rules, choices);
  return { run, choices, played, debrief, felt: feltByCustomer(rules, played) };
}

/** The name of the customer whom the ending is about; empty where there is none, as in a visit. */
export function mainName({ rules, script }: Material): string {
  return script.customers[rules.main ?? '']?.name ?? '';
}

/** Where and when a choice of a run was made, as the learner reads it. */
export function placeOf(
  { script, locale }: Material,
  { debrief }: Reading,
  index: number,
): { readonly place: string; readonly time: string } {
  const step = debrief.steps[index];
  return {
    place: script.scenes[step?.scene ?? '']?.touchpoint ?? '',
    time: clockTime(script.startsAt + (step?.from ?? 0), locale),
  };
}
