import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';
import { runsOf } from './runs.ts';
import { sortIncoming } from './sort-incoming.ts';

const started: LearnerEvent = {
  id: 'start',
  at: 1,
  kind: 'run-started',
  run: 'morning',
  simulation: 'hotel-room-not-ready',
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
};
const chose = (id: string, index: number, choice: string): LearnerEvent => ({
  id,
  at: 2 + index,
  kind: 'choice-made',
  run: 'morning',
  index,
  choice,
  seconds: 8,
  hintSeen: false,
});
const ids = (events: readonly LearnerEvent[]) => events.map(({ id }) => id);

describe('a second record', () => {
  test('is sorted whole: every event is fresh, known or clashing', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), (held, incoming) => {
        const { fresh, known, clashing } = sortIncoming(held, incoming);
        expect(ids([...fresh, ...known, ...clashing]).sort()).toEqual(ids(incoming).sort());
      }),
    );
  });

  test('brings in the same record only once', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), (held, incoming) => {
        const after = mergeEvents(held, sortIncoming(held, incoming).fresh);
        expect(sortIncoming(after, incoming).fresh).toEqual([]);
      }),
    );
  });

  test('never changes a choice of a run held here', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), (incoming, other) => {
        const held = sortIncoming([], other).fresh;
        const after = runsOf(mergeEvents(held, sortIncoming(held, incoming).fresh));
        const choices = held.filter((event) => event.kind === 'choice-made');
        for (const { run, index, choice } of choices) {
          const step = after.find(({ id }) => id === run)?.transcript.steps[index];
          if (step) expect(step.choice).toBe(choice);
        }
      }),
    );
  });

  test('continues a run that was only begun here', () => {
    const held = [started, chose('a', 0, 'apologise')];
    const incoming = [...held, chose('b', 1, 'offer-tea')];
    expect(ids(sortIncoming(held, incoming).fresh)).toEqual(['b']);
  });

  test('does not mix a run that went on differently here: none of its choices come in', () => {
    const held = [started, chose('a', 0, 'apologise'), chose('here', 1, 'offer-tea')];
    const incoming = [
      started,
      chose('a', 0, 'apologise'),
      chose('there', 1, 'explain-the-wait'),
      chose('later', 2, 'offer-tea'),
    ];
    const { fresh, known, clashing } = sortIncoming(held, incoming);
    expect([ids(fresh), ids(known), ids(clashing)]).toEqual([
      [],
      ['start', 'a'],
      ['there', 'later'],
    ]);
  });

  test('with an event twice brings it in once', () => {
    const { fresh, known } = sortIncoming([], [started, started]);
    expect([fresh.length, known.length]).toEqual([1, 1]);
  });
});
