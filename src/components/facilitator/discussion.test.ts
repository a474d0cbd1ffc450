import { expect, test } from 'vitest';
import { facilitationOf } from '#domain/simulation/facilitate/facilitation.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { facilitatorWords } from '#i18n/facilitator.ts';
import { small } from '../../../tests/support/small-simulation.ts';
import { discussionOf } from './discussion.ts';

const simulation = small();
const rules = rulesOf(simulation, new Map());
const discussed = {
  rules,
  script: scriptOf('laptop', simulation, 'en'),
  facilitation: facilitationOf(rules),
  vague: { scene: 'counter', choice: 'soon' },
} as const;
const questions = discussionOf(discussed, facilitatorWords.en);

test('a class is first asked what she needed', () => {
  expect(questions[0]).toEqual({
    question: 'What does Ibu Wulan really need, and what was the first sign of it?',
    listenFor: ['Her notes for an examination at one.'],
  });
});

test('the vague promise is quoted with its place, and answered by its reason', () => {
  const [vague] = questions.filter(
    ({ listenFor }) => listenFor[0] === 'Polite and without an hour.',
  );
  expect(vague?.question).toContain('(The counter) sounds polite.');
});

test('every house rule is told with the case that it is', () => {
  const policy = questions.find(({ question }) => question === facilitatorWords.en.askPolicy);
  expect(policy?.listenFor.map((each) => each.split(':')[0])).toEqual([
    'May give way',
    'Must hold',
  ]);
});

test('what a simulation does not have is not asked', () => {
  const { vague: _, ...without } = discussed;
  const fewer = discussionOf({ ...without, vague: undefined }, facilitatorWords.en);
  expect(fewer).toHaveLength(questions.length - 1);
});

test('no choice is quoted twice over', () => {
  expect(questions.map(({ question }) => question).join()).not.toMatch(/““|””/);
});
