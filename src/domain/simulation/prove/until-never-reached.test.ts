import { expect, test } from 'vitest';
import { choiceIn, messagesAfter } from '../../../../tests/support/small-simulation.ts';

const after = (takes: object) =>
  messagesAfter((simulation) => {
    Object.assign(choiceIn(simulation, 'queue', 'lady-first'), { takes });
  }).filter((message) => message.startsWith('until-never-reached'));

test('a wait whose minutes always run out is told how many it would take', () => {
  expect(after({ until: { repair: 'tested' }, max: 3 })).toEqual([
    'until-never-reached: Choice "lady-first" in scene "queue" waits until "repair" is in "tested", and its 3 minutes always pass first: the soonest would be 12.',
  ]);
});

test('a wait for what can no longer come says so, with a run', () => {
  const messages = messagesAfter((simulation) => {
    const takes = { until: { repair: 'fitting' }, max: 25 };
    Object.assign(choiceIn(simulation, 'collect', 'here-it-is'), { takes });
  });
  expect(messages).toContain(
    'until-never-reached: Choice "here-it-is" in scene "collect" waits until "repair" is in "fitting", and its 25 minutes always pass first: that never comes, after soon → name-the-hour → in-turn-with-a-desk and in every other run.',
  );
});

test('a wait that is sometimes too short is a risk an author may want', () => {
  expect(after({ until: { repair: 'tested' }, max: 13 })).toEqual([]);
});
