import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks } from '../../../tests/support/arbitrary-rules.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { small } from '../../../tests/support/small-simulation.ts';
import type { Run } from '#domain/learner/runs.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { changesOf } from '#domain/simulation/step-changes.ts';
import { replayWords } from '#i18n/replay.ts';
import type { Material } from './material.ts';
import { stopsOf } from './stops.ts';
import { toldChange } from './told-change.ts';

const simulation = small();
const material: Material = {
  rules: rulesOf(simulation),
  rulesHash: 'today',
  script: scriptOf('small', simulation, 'en'),
  words: replayWords.en,
  locale: 'en',
  faces: undefined,
  questions: {},
  play: '',
  debrief: '',
  list: '',
};
const runOf = (choices: readonly string[]) =>
  ({ transcript: { steps: choices.map((choice) => ({ choice })) } }) as unknown as Run;
const arbitraryChoices = arbitraryPicks.map((picks) => choicesBy(material.rules, picks));

describe('the stops of a run', () => {
  test('are its choices, one each, in order, with what was said around them', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const stops = stopsOf(material, runOf(choices));
        expect(stops.map(({ played }) => played.choice)).toEqual(choices);
        for (const { said, played } of stops) {
          const text = material.script.scenes[played.before.scene]?.choices[played.choice]?.text;
          expect(said).toContainEqual({ key: expect.any(String), kind: 'choice', text });
        }
      }),
    );
  });

  test('go as far as the rules allow', () => {
    const [first = ''] = choicesBy(material.rules, [0]);
    expect(stopsOf(material, runOf([first, 'since-removed']))).toHaveLength(1);
  });

  test('tell every change in a sentence without blanks left open', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        for (const { played } of stopsOf(material, runOf(choices)))
          for (const change of changesOf(played))
            expect(toldChange(material, change) ?? '').not.toMatch(/[{}]|undefined/);
      }),
    );
  });

  test('of a scene that asks hold the question and the answer in words', () => {
    const asking = {
      ...material,
      script: {
        ...material.script,
        scenes: Object.fromEntries(
          Object.entries(material.script.scenes).map(([id, scene]) => [
            id,
            { ...scene, asks: 'waits/why' },
          ]),
        ),
      },
      questions: {
        'waits/why': { prompt: 'Why does it feel long?', options: { blind: 'Nobody says why' } },
      },
    };
    const [choice = ''] = choicesBy(material.rules, [0]);
    const answered = {
      transcript: { steps: [{ choice, answer: ['blind'] }] },
    } as unknown as Run;
    const said = stopsOf(asking, answered)[0]?.said ?? [];
    const texts = said.flatMap((each) => ('text' in each ? each.text : []));
    expect(texts).toEqual(['Why does it feel long?', 'Nobody says why']);
    expect(stopsOf(asking, runOf([choice]))[0]?.said).toContainEqual(
      expect.objectContaining({ kind: 'choice', text: replayWords.en.silence }),
    );
  });
});
