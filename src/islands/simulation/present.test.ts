import { describe, expect, test } from 'vitest';
import type { Rules } from '#domain/simulation/rules.ts';
import type { SceneScript, Script } from '#domain/simulation/script.ts';
import { presentIn } from './present.ts';

const rules: Rules = {
  budget: 0,
  main: 'sari',
  customers: { joko: { feeling: 0 }, sari: { feeling: 0 }, wulan: { feeling: 0 } },
  processes: {},
  start: 'door',
  scenes: {
    door: { choices: { greet: { takes: 1, go: 'queue' } } },
    queue: {
      waiting: ['joko'],
      choices: { wave: { takes: 1, feeling: { wulan: -1 }, go: 'desk' } },
    },
    hall: { choices: { call: { takes: 1, go: 'desk' } } },
    desk: { choices: { ask: { takes: 1, go: 'end' } } },
  },
  endings: [{ id: 'served' }],
};

function scriptWith(scenes: Readonly<Record<string, Partial<SceneScript>>>): Script {
  const filled = Object.entries(scenes).map(([id, scene]) => [
    id,
    { touchpoint: id, says: [], choices: {}, ...scene },
  ]);
  return { scenes: Object.fromEntries(filled) } as unknown as Script;
}

const script = scriptWith({
  hall: { public: true },
  desk: { choices: { ask: { because: '', reply: [{ by: 'joko', text: 'Ya.' }] } } },
});

describe('who is there in a scene', () => {
  test('is everybody in public, the main customer first', () => {
    expect(presentIn(rules, script, 'hall')).toEqual(['sari', 'joko', 'wulan']);
  });

  test('is who waits, and who feels what is done', () => {
    expect(presentIn(rules, script, 'queue')).toEqual(['joko', 'wulan']);
  });

  test('is who speaks', () => {
    expect(presentIn(rules, script, 'desk')).toEqual(['joko']);
  });

  test('is the main customer where the scene names nobody, and nobody where there is none', () => {
    expect(presentIn(rules, script, 'door')).toEqual(['sari']);
    expect(presentIn({ ...rules, main: undefined }, script, 'door')).toEqual([]);
  });
});
