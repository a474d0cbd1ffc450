import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesHash } from './rules-hash.ts';
import { rulesOf } from './rules-of.ts';
import type { Simulation } from './schema.ts';
import { simulationSchema } from './schema.ts';

const text = readFileSync('simulations/hotel-room-not-ready/simulation.yaml', 'utf8');
const hotel = simulationSchema.parse(parse(text));

function changed(change: (simulation: Simulation) => void): Simulation {
  const copy = structuredClone(hotel);
  change(copy);
  return copy;
}

describe('the rules of a simulation', () => {
  test('do not change when a sentence is mended', () => {
    const mended = changed(({ scenes, start, title }) => {
      title.id = 'Kamar yang belum siap';
      for (const choice of Object.values(scenes[start]?.choices ?? {}))
        choice.because.en += ' Indeed.';
    });
    expect(rulesHash(rulesOf(mended))).toBe(rulesHash(rulesOf(hotel)));
  });

  test('change when a score, an effect, a condition or an id does', () => {
    const first = (simulation: Simulation) =>
      Object.values(simulation.scenes[simulation.start]?.choices ?? {})[0];
    const changes: ((simulation: Simulation) => void)[] = [
      (simulation) => (first(simulation)!.scores = { hold: 3 }),
      (simulation) => (first(simulation)!.feeling = -2),
      (simulation) => (first(simulation)!.when = { minutes: { min: 3 } }),
      (simulation) => (simulation.budget += 1),
      ({ endings }) => (endings['renamed'] = endings[Object.keys(endings)[0] ?? '']!),
    ];
    const hashes = changes.map((change) => rulesHash(rulesOf(changed(change))));
    expect(new Set([...hashes, rulesHash(rulesOf(hotel))]).size).toBe(changes.length + 1);
  });

  test('hold no words', () => {
    const written = JSON.stringify(rulesOf(hotel));
    expect(written).not.toContain('Ibu Ratna');
    expect(written).not.toContain(hotel.brief.en);
  });
});
