import { describe, expect, test } from 'vitest';
import { bands } from '#domain/simulation/impression.ts';
import { drawFace } from './draw-face.ts';

const ratna = { head: 'hijab', skinColor: 'd08b5b', clothingColor: '7f93d6' };

describe('a portrait', () => {
  test('is the same at every build', () => {
    expect(drawFace(ratna, 'aha')).toBe(drawFace(ratna, 'aha'));
  });

  test('changes with every impression', () => {
    expect(new Set(bands.map((band) => drawFace(ratna, band))).size).toBe(bands.length);
  });

  test('is drawn in the course’s ink, never in black', () => {
    for (const band of bands) {
      expect(drawFace(ratna, band)).toContain('#1f2760');
      expect(drawFace(ratna, band)).not.toContain('#000');
    }
  });

  test('wears what its author says', () => {
    expect(drawFace({ ...ratna, clothingColor: '9ddadb' }, 'ok')).toContain('#9ddadb');
  });

  test('weighs little: it is loaded on a phone', () => {
    for (const band of bands) expect(drawFace(ratna, band).length).toBeLessThan(10_000);
  });
});
