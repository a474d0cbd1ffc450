import fc from 'fast-check';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { ratings } from '#domain/learner/review/rating.ts';
import { bands } from '#domain/simulation/impression.ts';

/**
 * Records as they come about: few lessons, simulations and runs, so that events often speak of the same ones.
 * An id names one event for ever, so no two events of a record share one.
 */
export const arbitraryRecord = (): fc.Arbitrary<readonly LearnerEvent[]> =>
  fc.uniqueArray(arbitraryEvent(), { selector: ({ id }) => id, maxLength: 40 });

export function arbitraryEvent(): fc.Arbitrary<LearnerEvent> {
  return fc
    .record({ id: fc.uuid(), at: fc.integer({ min: 0, max: 50 }), happened })
    .map(({ id, at, happened: what }) => ({ id, at, ...what }) as LearnerEvent);
}

const lesson = fc.constantFrom('touchpoints', 'moments-of-truth', 'ok-aha-wow', 'since-removed');
const simulation = fc.constantFrom('hotel-room-not-ready', 'late-order');
const run = fc.constantFrom('run-a', 'run-b', 'run-c');
/** A run is a fork from its start or never: here the third always is one. */
const forkOf = { 'run-c': { of: 'run-a', at: 2 } } as const;
const points = fc.integer({ min: -20, max: 20 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const noted = {
  lesson,
  locale: fc.constantFrom('id', 'en'),
  place: fc.constantFrom('channel/1/k3x9', 'channel/2/p0q1'),
};
const drawn = fc.constantFrom('touchpoints/which-moment', 'since-removed/who-holds-it');
const sitting = { test: fc.constantFrom('foundations', 'final'), seed: fc.constantFrom(7, 8) };

const happened = fc.oneof(
  fc.record({ kind: fc.constant('lesson-read'), lesson }),
  fc.record(
    {
      kind: fc.constant('question-answered'),
      quiz: lesson,
      question: fc.constantFrom('which-moment', 'who-holds-it'),
      concept: fc.constantFrom('touchpoint', 'moment-of-truth'),
      answer: fc.jsonValue().map(withoutMinusZero),
      points,
      possible: fc.nat(4),
      attempt: fc.integer({ min: 1, max: 5 }),
      from: fc.constantFrom('lesson', 'quiz', 'test'),
      hintsSeen: fc.nat(3),
      confidence: fc.constantFrom(1, 2, 3),
    },
    {
      requiredKeys: [
        'kind',
        'quiz',
        'question',
        'concept',
        'answer',
        'points',
        'possible',
        'attempt',
        'from',
      ],
    },
  ),
  fc.record({ kind: fc.constant('quiz-finished'), quiz: lesson, points, possible: fc.nat(12) }),
  fc
    .record({
      kind: fc.constant('run-started'),
      run,
      simulation,
      rulesHash: fc.constantFrom('0a1b2c3d4e5f6', '1a1b2c3d4e5f6'),
      seed: fc.nat(),
      mode: fc.constantFrom('practice', 'assessment'),
      locale: fc.constantFrom('id', 'en'),
      live: fc.boolean(),
    })
    .map(({ live, ...start }) => ({
      ...start,
      ...(live && { live }),
      ...(start.run === 'run-c' && { fork: forkOf[start.run] }),
    })),
  fc.record(
    {
      kind: fc.constant('choice-made'),
      run,
      index: fc.nat(6),
      choice: fc.constantFrom('apologise', 'offer-tea', 'explain-the-wait'),
      seconds: fc.nat(90),
      hintSeen: fc.boolean(),
      answer: fc.constant(['front-stage']),
    },
    { requiredKeys: ['kind', 'run', 'index', 'choice', 'seconds', 'hintSeen'] },
  ),
  fc.record({
    kind: fc.constant('run-ended'),
    run,
    simulation,
    ending: fc.constantFrom('on-time', 'walked-out'),
    points,
    share,
    mastered: fc.boolean(),
  }),
  fc.record(
    {
      kind: fc.constant('run-predicted'),
      run,
      prediction: fc.record({ band: fc.constantFrom(...bands), turningPoint: fc.nat(6) }),
      felt: fc.constantFrom(...bands),
    },
    { requiredKeys: ['kind', 'run', 'felt'] },
  ),
  fc.record(
    {
      kind: fc.constant('card-reviewed'),
      card: fc.constantFrom(
        'question/touchpoints/which-moment',
        'question/since-removed/who-holds-it',
        'concept/moment-of-truth',
        'term/touchpoint',
        'of-no-kind',
      ),
      rating: fc.constantFrom(...ratings),
      asked: fc.record({
        quiz: lesson,
        question: fc.constantFrom('which-moment', 'who-holds-it'),
        concept: fc.constantFrom('touchpoint', 'moment-of-truth'),
        answer: fc.constant(['cashier']),
        points: fc.nat(2),
        possible: fc.constant(2),
      }),
    },
    { requiredKeys: ['kind', 'card', 'rating'] },
  ),
  fc.record({
    kind: fc.constantFrom('term-marked', 'term-unmarked'),
    term: fc.constantFrom('touchpoint', 'persona'),
  }),
  fc.record({
    kind: fc.constant('note-written'),
    ...noted,
    text: fc.constantFrom('', 'Tanya Bu Rini', 'Ask at the desk'),
    excerpt: fc.constant('Saluran adalah'),
  }),
  fc.record({
    kind: fc.constant('bookmark-set'),
    ...noted,
    excerpt: fc.constant('Saluran adalah'),
  }),
  fc.record({ kind: fc.constant('bookmark-unset'), ...noted }),
  fc.record({
    kind: fc.constant('test-begun'),
    ...sitting,
    drawn: fc.uniqueArray(drawn),
  }),
  fc.record(
    {
      kind: fc.constant('test-answered'),
      ...sitting,
      question: drawn,
      answer: fc.constantFrom(['cashier'], []),
      confidence: fc.constantFrom(1, 2, 3),
    },
    { requiredKeys: ['kind', 'test', 'seed', 'question', 'answer'] },
  ),
  fc.record({ kind: fc.constant('test-finished'), ...sitting, points, possible: fc.nat(12) }),
);

/** JSON has no −0. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
