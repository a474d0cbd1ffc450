import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examineSimulation } from './examine-simulation.ts';
import type { Known } from './known.ts';
import { forgetful, type Memory, openMemory } from './memory.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'momen-memory-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is recalled, and whether it had to be found. */
function asked(memory: Memory, about: readonly string[], answer: unknown = 'found') {
  let isFound = false;
  const recalled = memory.recall(about, () => {
    isFound = true;
    return answer;
  });
  return { recalled, isFound };
}

describe('an answer', () => {
  test('is recalled as it was found, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.jsonValue({ maxDepth: 3 }), (about, answer) => {
        const own = mkdtempSync(join(folder, 'one-'));
        const json: unknown = JSON.parse(JSON.stringify(answer));
        asked(openMemory(own, 'one'), about, json);
        expect(asked(openMemory(own, 'one'), about)).toEqual({ recalled: json, isFound: false });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['another question', 'one', ['text', 'changed']],
    ['the same words, cut elsewhere', 'one', ['tex', 'tknown']],
    ['another version of the code', 'two', ['text', 'known']],
  ])('is not recalled for %s', (_, version, about) => {
    asked(openMemory(folder, 'one'), ['text', 'known']);
    expect(asked(openMemory(folder, version), about).isFound).toBe(true);
  });

  test.each([
    ['is cut off', (text: string) => text.slice(0, -9)],
    ['is empty', () => ''],
    ['is none', () => 'null'],
    ['says something else', (text: string) => text.replace('found', 'forged')],
  ])('is found anew when its file %s', (_, spoil) => {
    asked(openMemory(folder, 'one'), ['text']);
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(asked(openMemory(folder, 'one'), ['text'])).toEqual({
      recalled: 'found',
      isFound: true,
    });
    expect(asked(openMemory(folder, 'one'), ['text']).isFound).toBe(false);
  });

  test('is found each time where nothing can be written', () => {
    const nowhere = join(folder, 'file');
    writeFileSync(nowhere, '');
    const memory = openMemory(nowhere, 'one');
    expect([asked(memory, ['text']), asked(memory, ['text'])]).toEqual([
      { recalled: 'found', isFound: true },
      { recalled: 'found', isFound: true },
    ]);
  });
});

test('old answers make room for new ones', () => {
  const memory = openMemory(folder, 'one');
  for (let at = 0; at < 320; at += 1) asked(memory, [String(at)]);
  expect(readdirSync(folder).length).toBeLessThanOrEqual(300);
  expect(asked(memory, ['319']).isFound).toBe(false);
});

describe('a simulation from memory is as it was examined', () => {
  const small = resolve(import.meta.dirname, '../../../tests/samples/simulations/small.yaml');
  const text = readFileSync(small, 'utf8');
  const known: Known = {
    concepts: new Set(['waiting']),
    competencies: new Set(['inform', 'notice', 'hold', 'curb']),
    lessons: new Set(),
    questions: new Map(),
    mastery: 0.8,
    modules: new Set(),
    banks: new Map(),
    unreadable: new Set(),
  };

  test.each([
    ['sound', text],
    ['with problems', text.replace('vague: true', 'vague: false')],
    ['that cannot be walked', text.replace('go: queue', 'go: nowhere')],
    ['that is no YAML', text.replace('level: 2', 'level:2')],
  ])('%s', (_, written) => {
    const memory = openMemory(folder, 'one');
    const fresh = examineSimulation(written, known, forgetful);
    expect(examineSimulation(written, known, memory)).toEqual(fresh);
    const recalled = examineSimulation(written, known, memory);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(recalled).toEqual(JSON.parse(JSON.stringify(fresh)));
  });

  test('and examined anew when what it may refer to has changed', () => {
    const memory = openMemory(folder, 'one');
    expect(examineSimulation(text, known, memory).problems).toEqual([]);
    const fewer = { ...known, concepts: new Set(['queueing']) };
    const codes = examineSimulation(text, fewer, memory).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['unknown-concept']));
    const strict = examineSimulation(text, { ...known, mastery: 0.3 }, memory).problems;
    expect(strict.map(({ code }) => code)).toContain('strategy-masters');
  });
});
