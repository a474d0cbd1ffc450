import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, bands } from '../impression.ts';
import { calibrationOf, verdictOn } from './prediction.ts';

const band = fc.constantFrom(...bands);

describe('a prediction', () => {
  test('is right when it names the band of the last feeling, and counts bands upwards otherwise', () => {
    fc.assert(
      fc.property(
        band,
        fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 2 }),
        (named, lived) => {
          const { felt, off } = verdictOn({ band: named, turningPoint: 0 }, lived);
          expect(felt).toBe(bandOf(lived.at(-1) ?? 0));
          expect(bands[bands.indexOf(named) + off]).toBe(felt);
        },
      ),
    );
  });

  test('says where it turned when another choice was named', () => {
    const verdict = verdictOn({ band: 'ok', turningPoint: 0 }, [0, 1, -3, 2]);
    expect(verdict).toEqual({ felt: 'aha', off: 1, turned: 2, turnedThere: false });
  });

  test('has nothing to name where no choice changed anything', () => {
    expect(verdictOn({ band: 'ok', turningPoint: 1 }, [0, 0, 0])).toMatchObject({
      turned: undefined,
      turnedThere: false,
    });
  });
});

describe('calibration', () => {
  test('counts each prediction as right, near or neither', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ band, felt: band })), (predictions) => {
        const { predicted, right, near } = calibrationOf(predictions);
        expect(predicted).toBe(predictions.length);
        expect(right + near).toBeLessThanOrEqual(predicted);
      }),
    );
  });

  test('of three predictions, one right, one a band off', () => {
    expect(
      calibrationOf([
        { band: 'aha', felt: 'aha' },
        { band: 'ok', felt: 'aha' },
        { band: 'wow', felt: 'arrgh' },
      ]),
    ).toEqual({ predicted: 3, right: 1, near: 1 });
  });
});
