import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { arbitraryTranscript } from '../../../tests/support/arbitrary-transcript.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { mutateData } from '../../../tests/support/mutate.ts';
import { playThrough } from './playthrough.ts';
import { rulesHash } from './rules-hash.ts';
import { decodeTranscript, encodeTranscript } from './transcript-code.ts';
import type { Transcript } from './transcript.ts';

const morning: Transcript = {
  simulation: 'hotel-room-not-ready',
  rulesHash: '16d1lqblmamn2',
  seed: 123_456,
  mode: 'practice',
  locale: 'id',
  steps: [
    { choice: 'do-our-best', seconds: 12, hintSeen: false },
    { choice: 'partly', seconds: 40, hintSeen: true, answer: ['front-desk', 'lobby-sofa'] },
  ],
};

describe('a transcript code', () => {
  test('says all that the transcript said', () => {
    fc.assert(
      fc.property(arbitraryTranscript, (transcript) => {
        const decoded = decodeTranscript(encodeTranscript(transcript), transcript);
        expect(decoded).toEqual({ kind: 'decoded', transcript });
      }),
      { numRuns: 300 },
    );
  });

  test('can stand in any address as it is', () => {
    fc.assert(
      fc.property(arbitraryTranscript, (transcript) => {
        const code = encodeTranscript(transcript);
        expect(code).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(encodeURIComponent(code)).toBe(code);
      }),
    );
  });

  test('with any one character changed is refused as damaged', () => {
    fc.assert(
      fc.property(
        arbitraryTranscript,
        fc.nat(),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (transcript, place, other) => {
          const code = encodeTranscript(transcript);
          const at = place % code.length;
          fc.pre(code[at] !== other);
          const damaged = code.slice(0, at) + other + code.slice(at + 1);
          expect(decodeTranscript(damaged)).toEqual({ kind: 'refused', why: 'damaged' });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('cut short at any place, or with two neighbours swapped, is refused as damaged', () => {
    const code = encodeTranscript(morning);
    for (let at = 0; at < code.length - 1; at += 1) {
      const [one = '', two = ''] = code.slice(at);
      const swapped = code.slice(0, at) + two + one + code.slice(at + 2);
      expect(decodeTranscript(code.slice(0, at)).kind).toBe('refused');
      if (one !== two) expect(decodeTranscript(swapped).kind).toBe('refused');
    }
  });

  test('is never thrown over, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(decodeTranscript(text)).toEqual({ kind: 'refused', why: 'damaged' });
      }),
    );
  });

  test('of another simulation, or of other rules, is told apart from one that is damaged', () => {
    const code = encodeTranscript(morning);
    const { simulation, rulesHash } = morning;
    expect(decodeTranscript(code, { simulation: 'late-order', rulesHash })).toEqual({
      kind: 'refused',
      why: 'other-simulation',
      transcript: morning,
    });
    expect(decodeTranscript(code, { simulation, rulesHash: '26d1lqblmamn2' })).toMatchObject({
      why: 'other-rules',
      transcript: { rulesHash: '16d1lqblmamn2' },
    });
  });

  test('that a newer Momen wrote says so', () => {
    // What follows the version is of no form that is known; the checksum is that of every version.
    const code = '2.hotel-room-not-ready.x9.0uk1wrm';
    expect(decodeTranscript(code)).toEqual({ kind: 'refused', why: 'newer' });
  });

  test('reads like the run it tells of', () => {
    expect(encodeTranscript(morning)).toBe(
      '1.hotel-room-not-ready.16d1lqblmamn2.2n9c.p.id.do-our-best~c_partly~14-~front-desk~lobby-sofa.0b0zjgt',
    );
  });

  test('of 60 long steps fits what SCORM 1.2 keeps, with a quarter to spare', () => {
    const step = { choice: 'a'.repeat(40), seconds: 3600, hintSeen: true };
    const code = encodeTranscript({ ...morning, steps: Array.from({ length: 60 }, () => step) });
    expect(code.length).toBeLessThan(0.75 * 4096);
  });
});

describe('a transcript under changed rules', () => {
  test('is refused, or replays as it was: it never tells of another run', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, fc.nat(), (rules, picks, seed) => {
        const choices = choicesBy(rules, picks);
        const changed = structuredClone(rules);
        mutateData(changed, seed);
        const expected = { ...morning, rulesHash: rulesHash(changed) };
        const steps = choices.map((choice) => ({ choice, seconds: 1, hintSeen: false }));
        const code = encodeTranscript({ ...morning, rulesHash: rulesHash(rules), steps });
        const decoded = decodeTranscript(code, expected);
        if (decoded.kind === 'refused') expect(decoded.why).toBe('other-rules');
        else expect(playThrough(changed, choices)).toEqual(playThrough(rules, choices));
      }),
      { numRuns: 500 },
    );
  });
});
