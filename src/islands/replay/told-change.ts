import { bandOf } from '#domain/simulation/impression.ts';
import type { Change } from '#domain/simulation/step-changes.ts';
import { clockTime, rupiah } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { bandWord } from '../lib/band-word.ts';
import type { Material } from './material.ts';

/** A change in a sentence; undefined for what has no name that a learner reads. */
export function toldChange(
  { script, words, locale }: Material,
  change: Change,
): string | undefined {
  const name = 'customer' in change ? (script.customers[change.customer]?.name ?? '') : '';
  const timeAt = (minute: number) => clockTime(script.startsAt + minute, locale);
  switch (change.kind) {
    case 'felt': {
      const [before, after] = [bandWord(bandOf(change.before)), bandWord(bandOf(change.after))];
      if (before !== after) return say(words.felt, { name, before, after });
      const within = change.after > change.before ? words.feltWithin : words.feltWithinWorse;
      return say(within, { name, band: after });
    }
    case 'need-resolved':
      return say(words.resolved, { name });
    case 'informed':
      return say(change.news === 'reason-and-time' ? words.informedBoth : words.informedHalf, {
        name,
      });
    case 'patience-worn':
      return say(words.patienceWorn, { name });
    case 'promise-given':
      return say(words.promiseGiven, { time: timeAt(change.due) });
    case 'promise-moved':
      return say(words.promiseMoved, { time: timeAt(change.due) });
    case 'promise-kept':
      return words.promiseKept;
    case 'promise-broken':
      return words.promiseBroken;
    case 'process-moved': {
      const process = script.processes[change.process];
      const state = process?.states[change.state];
      return process && state
        ? say(words.processMoved, { process: process.name, state })
        : undefined;
    }
    case 'spent':
      return say(words.spent, { sum: rupiah(change.sum, locale) });
    case 'passed':
      return say(words.passed, { n: change.minutes });
    default:
      return change satisfies never;
  }
}
