import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { ConceptCourse } from './concept-standing.ts';
import { conceptStandings } from './concept-standing.ts';
import type { LearnerEvent } from './event.ts';

const course: ConceptCourse = {
  askable: {
    questions: {
      touchpoints: { 'which-moment': 'moment-of-truth', 'who-holds-it': 'touchpoint' },
      'ok-aha-wow': { 'which-moment': 'moment-of-truth' },
    },
    terms: [],
  },
  simulations: [
    {
      id: 'hotel-room-not-ready',
      rulesHash: '0a1b2c3d4e5f6',
      trains: ['moment-of-truth', 'waiting'],
      costs: {
        start: 'desk',
        scenes: {
          desk: { 'offer-tea': { go: 'end', lacks: 'waiting' }, apologise: { go: 'end' } },
        },
      },
    },
  ],
  mastery: 0.8,
};
const day = 86_400_000;
const answered = (at: number, quiz: string, points: number): LearnerEvent => ({
  ...{ id: `${quiz}-${at}`, at, kind: 'question-answered', quiz, question: 'which-moment' },
  ...{ concept: 'moment-of-truth', answer: [], points, possible: 1, attempt: 1, from: 'quiz' },
});
const played = (at: number, choice: string): readonly LearnerEvent[] => {
  const run = `run-${at}`;
  const simulation = 'hotel-room-not-ready';
  return [
    {
      ...{ id: `${run}-0`, at, kind: 'run-started', run, simulation, seed: 7, mode: 'practice' },
      ...{ rulesHash: '0a1b2c3d4e5f6', locale: 'id' },
    } as LearnerEvent,
    { id: `${run}-1`, at, kind: 'choice-made', run, index: 0, choice, seconds: 8, hintSeen: false },
    {
      ...{ id: `${run}-2`, at, kind: 'run-ended', run, simulation, ending: 'on-time' },
      ...{ points: 3, share: 0.6, mastered: false },
    } as LearnerEvent,
  ];
};
const standing = (concept: string, ...events: readonly LearnerEvent[]) =>
  conceptStandings(course, events).get(concept);

describe('how a learner stands with concepts', () => {
  test('is the same in whatever order the events are read', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const inOrder = conceptStandings(course, events);
        const backwards = conceptStandings(course, [...events].reverse());
        for (const [concept, { state, share }] of inOrder)
          expect(backwards.get(concept)).toMatchObject({ state, share });
      }),
    );
  });

  test('lies between nothing and all, and rests on evidence', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        for (const { share, evidence } of conceptStandings(course, events).values()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('one right answer is met, two are shown, one of them a week later is kept', () => {
    const first = answered(0, 'touchpoints', 1);
    expect(standing('moment-of-truth', first)?.state).toBe('met');
    expect(standing('moment-of-truth', first, answered(day, 'ok-aha-wow', 1))?.state).toBe('shown');
    expect(standing('moment-of-truth', first, answered(7 * day, 'ok-aha-wow', 1))?.state).toBe(
      'kept',
    );
  });

  test('counts the latest answer to a question, for better or worse', () => {
    const events = [answered(0, 'touchpoints', 1), answered(day, 'touchpoints', 0)];
    expect(standing('moment-of-truth', ...events)).toMatchObject({
      share: 0,
      evidence: [{ at: day, share: 0 }],
    });
  });

  test('takes from a run what it trains: lost for want of it, or not', () => {
    expect(standing('waiting', ...played(0, 'offer-tea'))).toMatchObject({ share: 0 });
    expect(standing('waiting', ...played(0, 'offer-tea'), ...played(9, 'apologise'))).toMatchObject(
      {
        share: 1,
        evidence: [{ kind: 'run', run: 'run-9' }],
      },
    );
  });
});
