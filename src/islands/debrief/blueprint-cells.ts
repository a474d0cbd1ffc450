import type { Blueprint, Wait } from '#domain/simulation/debrief/blueprint.ts';
import type { FailPoint } from '#domain/simulation/debrief/fail-points.ts';
import { lineSaid } from '#domain/simulation/line-said.ts';
import { clockTime } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { choiceTold } from './choice-told.ts';
import type { Material } from './material.ts';
import type { Reading } from './reading.ts';
import type { Costs } from './work-out-costs.ts';

/** What a blueprint says about one choice, in the learner's language. */
export interface StepCells {
  readonly time: string;
  readonly minutes: string;
  readonly moment: boolean;
  readonly place: string;
  /** What the customer said before it, or after it where the scene opened with what happened. */
  readonly customer: string;
  readonly wait: string;
  /** Waited without knowing why and how long. */
  readonly blind: boolean;
  readonly front: string;
  /** Patience ran out meanwhile. */
  readonly worn: boolean;
  /** Where the service failed by it; empty where it did not. */
  readonly fail: string;
}

export function stepCells(
  material: Material,
  { steps }: Blueprint,
  { played, run }: Reading,
  faults: readonly FailPoint[],
): readonly StepCells[] {
  const { script, words, locale, rules } = material;
  // The lane is the main customer's; whoever else it is about is named.
  const named = (id = '') => (id === rules.main ? '' : `${script.customers[id]?.name}: `);
  const faultsAt = (step: number, isWorn: boolean) =>
    faults
      .filter(({ at, kind }) => at.step === step && (kind === 'patience-worn') === isWorn)
      .map(({ kind, customer }) => named(customer) + words[failWords[kind]]);
  return steps.map(({ scene: id, choice, from, to, waits }, at) => {
    const scene = script.scenes[id];
    const step = played[at];
    const opening = step && lineSaid(scene?.says, step.before);
    const reply = step && lineSaid(scene?.choices[choice]?.reply, step.after);
    const said = [opening, reply].find((line) => line?.by !== undefined);
    const own = waits.find(({ customer }) => customer === rules.main) ?? waits[0];
    // A minute is the talk itself, not a wait.
    const wait = own && own.minutes > 1 ? own : undefined;
    const worn = faultsAt(at, true);
    return {
      time: clockTime(script.startsAt + from, locale),
      minutes: duration(to - from, words),
      moment: scene?.moment === true,
      place: scene?.touchpoint ?? '',
      customer: said ? `${named(said.by)}“${said.text}”` : '',
      wait: [...(wait ? [named(wait.customer) + waitTold(wait, words)] : []), ...worn].join('; '),
      blind: wait !== undefined && isBlind(wait),
      worn: worn.length > 0,
      front: choiceTold(material, id, choice, run.transcript.steps[at]),
      fail: faultsAt(at, false).join('; '),
    };
  });
}

/** The fail points that are faults: a fall in feeling that cost no point was an honest no, or news that had to be told. */
export function faultsOf(
  { steps, failPoints }: Blueprint,
  costs: Costs | undefined,
): readonly FailPoint[] {
  return failPoints.filter(({ kind, at }) => {
    const choice = steps[at.step]?.choice ?? '';
    return kind !== 'fell' || (costs?.[at.step]?.[choice] ?? 0) > 0;
  });
}

/** Whether someone waited without knowing why and how long. */
export function isBlind({ news }: Wait): boolean {
  return news === undefined || news === 'nothing-new';
}

const failWords = {
  'promise-broken': 'failPromise',
  'patience-worn': 'failPatience',
  affront: 'failAffront',
  fell: 'failFell',
} as const;

function duration(minutes: number, words: Material['words']): string {
  const whole = minutes >= 60 && minutes % 60 === 0;
  return whole ? say(words.hours, { n: minutes / 60 }) : say(words.minutes, { n: minutes });
}

function waitTold(wait: Wait, words: Material['words']): string {
  const n = { n: wait.minutes };
  if (isBlind(wait)) return say(words.waitBlind, n);
  return say(wait.news === 'one-of-them' ? words.waitPartly : words.waitKnowing, n);
}
