import fc from 'fast-check';
import type { Transcript } from '#domain/simulation/transcript.ts';

/** Ids as content has them, and now and then whatever else a record may hold. */
const id = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'E', 'U0041', '__proto__', 'right', 'end', '~', '_.'),
  },
);

/** Transcripts of any simulation, played or made up. */
export const arbitraryTranscript: fc.Arbitrary<Transcript> = fc.record({
  simulation: id,
  rulesHash: fc.oneof(fc.constant('16d1lqblmamn2'), id),
  seed: fc.nat({ max: 2 ** 32 - 1 }),
  mode: fc.constantFrom('practice', 'assessment'),
  locale: fc.constantFrom('id', 'en'),
  steps: fc.array(
    fc.record(
      {
        choice: id,
        seconds: fc.nat(),
        hintSeen: fc.boolean(),
        answer: fc.array(id, { maxLength: 7 }),
      },
      { requiredKeys: ['choice', 'seconds', 'hintSeen'] },
    ),
    { maxLength: 60 },
  ),
});
