import { expect, test } from 'vitest';
import { choiceIn, messagesAfter } from '../../../../tests/support/small-simulation.ts';
import type { Simulation } from '../schema.ts';

/** Waiting by number now hurts so much that whoever was also promised too little time is lost. */
function hurtInTheQueue(simulation: Simulation): void {
  choiceIn(simulation, 'queue', 'in-turn').feeling = { wulan: -3, yoga: 1 };
}

test('a customer who can only stay at Arrgh is reported, with the shortest way there', () => {
  expect(messagesAfter(hurtInTheQueue)).toEqual([
    'no-way-back: In scene "collect" wulan can be at -4, and nothing that follows lifts wulan to OK again, after soon → hurry-him → in-turn.',
  ]);
});

test('a scene that says `no-return` may leave her there', () => {
  const messages = messagesAfter((simulation) => {
    hurtInTheQueue(simulation);
    const collect = simulation.scenes['collect'];
    if (collect) collect['no-return'] = true;
  });
  expect(messages).toEqual([]);
});

test('a later choice that lifts her to OK is a way back', () => {
  const messages = messagesAfter((simulation) => {
    hurtInTheQueue(simulation);
    // Arrgh is reached one scene earlier now, and both choices that follow can lift.
    choiceIn(simulation, 'queue', 'in-turn').feeling = { wulan: -1, yoga: 1 };
    choiceIn(simulation, 'news', 'name-the-hour').feeling = -3;
  });
  expect(messages.filter((message) => message.startsWith('no-way-back'))).toEqual([]);
});
