import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSimulation } from '#domain/simulation/check-simulation.ts';
import { materialOf } from '#domain/simulation/prove/material.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { graphPicture } from './graph-picture.ts';
import { walkOf } from './walk.ts';

const file = resolve(import.meta.dirname, '../../../content/guides/white-shirt.yaml');
const laundry = parse(readFileSync(file, 'utf8')) as Simulation;

test('every scene, choice and ending is drawn, within the picture', () => {
  const { width, height, boxes, ways } = pictureOf(laundry);
  expect(boxes.filter(({ kind }) => kind === 'scene')).toHaveLength(4);
  expect(boxes.filter(({ kind }) => kind === 'ending')).toHaveLength(4);
  expect(ways.filter(({ id }) => id !== '')).toHaveLength(13);
  for (const { x, y, width: w, height: h } of [...boxes, ...ways.map(({ label }) => label)]) {
    expect(x - w / 2).toBeGreaterThan(-1);
    expect(y - h / 2).toBeGreaterThan(-1);
    expect(x + w / 2).toBeLessThan(width + 1);
    expect(y + h / 2).toBeLessThan(height + 1);
  }
});

test('no two boxes cover each other', () => {
  const { boxes } = pictureOf(laundry);
  const apart = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).map((other) => {
      const beside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
      return beside || Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
    }),
  );
  expect(apart).not.toContain(false);
});

test('the line with the most points is one way from the first scene to the end', () => {
  const best = pictureOf(laundry).ways.filter((way) => way.best);
  expect(best.map(({ id }) => id)).toEqual([
    'ask-about-the-hanger',
    'shirt-next',
    'hang-and-cover',
    'time-and-a-wish',
  ]);
});

test('what no run comes to is marked', () => {
  const { bench } = laundry.scenes;
  const picture = pictureOf({ ...laundry, scenes: { ...laundry.scenes, attic: bench! } });
  expect(picture.boxes.filter(({ unreached }) => unreached).map(({ id }) => id)).toEqual(['attic']);
  expect(picture.ways.filter(({ untaken }) => untaken)).toHaveLength(3);
});

test('a scene that is not written yet has its place, and nothing is said to be unreachable', () => {
  const written = Object.entries(laundry.scenes).filter(([id]) => id !== 'door');
  const picture = graphPicture(
    parseSimulation({ ...laundry, scenes: Object.fromEntries(written) }),
    undefined,
  );
  expect(picture.boxes.find(({ id }) => id === 'door')?.kind).toBe('missing');
  expect(picture.boxes.filter(({ unreached }) => unreached).map(({ id }) => id)).toEqual(['door']);
  expect(picture.ways.filter(({ untaken }) => untaken)).toEqual([]);
});

function pictureOf(raw: unknown) {
  const simulation = parseSimulation(raw);
  return graphPicture(simulation, walkOf(materialOf(simulation)));
}
