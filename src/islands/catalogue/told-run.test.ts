import { describe, expect, test } from 'vitest';
import type { PastRun } from '#domain/learner/past-runs.ts';
import { simulationListWords } from '#i18n/simulation-list.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { toldRun } from './told-run.ts';

const entry = {
  endings: { 'in-time': 'Ibu Ratna is in time for the vows.' },
  play: 's/hotel.html',
  debrief: 'd/hotel.html',
  replay: 'r/hotel.html',
} as unknown as CatalogueEntry;
const ended = { ending: 'in-time', share: 0.61, mastered: false };
const past = (of: Partial<PastRun>, run: object = { ended }): PastRun =>
  ({
    kind: 'practice',
    state: 'ended',
    number: 2,
    left: undefined,
    isCurrent: true,
    run: { id: 'a', live: false, transcript: { steps: [{}, {}] }, ...run },
    ...of,
  }) as PastRun;
const told = (of: PastRun) => toldRun(of, entry, simulationListWords.en, 'en');

describe('a run in words', () => {
  test('that is over tells its ending and its band, and leads to debrief and replay', () => {
    expect(told(past({}))).toEqual({
      name: 'Run 2',
      kind: 'practice',
      ending: 'Ibu Ratna is in time for the vows.',
      result: 'Able, 61%',
      ways: [
        { text: 'Debrief', href: 'd/hotel.html#run=a' },
        { text: 'Replay', href: 'r/hotel.html#run=a' },
      ],
    });
  });

  test('that was not finished goes on in the player', () => {
    const open = past({ state: 'open', number: undefined, kind: 'assessment' }, { live: true });
    expect(told(open)).toMatchObject({
      name: 'Unfinished run',
      kind: 'assessment, in real time',
      ending: undefined,
      result: 'Stopped after 2 choices',
    });
    expect(told(open).ways[0]).toEqual({ text: 'Continue', href: 's/hotel.html#run=a' });
  });

  test('that was a trial says so, and from which run', () => {
    const trial = past({ kind: 'trial', number: undefined, left: 1 });
    expect(told(trial)).toMatchObject({
      name: 'Trial from run 1',
      kind: 'does not count for mastery',
    });
    expect(told(past({ kind: 'trial', number: undefined })).name).toBe('Trial');
  });

  test('played under other rules can be read, and nothing else', () => {
    expect(told(past({ isCurrent: false })).ways).toEqual([
      { text: 'Read', href: 's/hotel.html#run=a' },
    ]);
  });
});
