import { expect, test } from 'vitest';
import { homeWords } from '#i18n/home.ts';
import type { MapStop } from './journey-map.ts';
import { offerOf } from './offer.ts';

const touchpoints: MapStop = {
  kind: 'lesson',
  id: 'touchpoints',
  module: 'touchpoints-and-moments',
  title: 'Touchpoints and channels',
  minutes: 12,
  href: 'lessons/touchpoints.html',
  quiz: 'quizzes/touchpoints.html',
};
const hotel: MapStop = {
  kind: 'simulation',
  id: 'hotel-room-not-ready',
  module: 'touchpoints-and-moments',
  title: 'The room is not ready',
  minutes: 8,
  href: 'simulations/hotel-room-not-ready.html',
  place: 'hotel',
  customer: { name: 'Ibu Ratna', face: 'faces/ratna.svg' },
};
const stops = [touchpoints, hotel];
const words = homeWords.en;

test('an unread lesson is offered with its minutes', () => {
  expect(offerOf('lesson-unread', stops, 0, words)).toMatchObject({
    title: 'Touchpoints and channels',
    href: 'lessons/touchpoints.html',
    text: expect.stringContaining('12 minutes'),
  });
});

test('a quiz is offered by the name of its lesson', () => {
  expect(offerOf('quiz-not-done', stops, 0, words)).toMatchObject({
    title: 'Quiz: Touchpoints and channels',
    href: 'quizzes/touchpoints.html',
  });
});

test('a simulation is offered with the customer who waits', () => {
  expect(offerOf('simulation-not-played', stops, 1, words).text).toContain('Ibu Ratna');
});

test('with all done, the last simulation is offered again', () => {
  expect(offerOf('all-done', stops, undefined, words)).toMatchObject({
    title: words.allDone,
    href: hotel.href,
    action: 'Play The room is not ready again',
  });
});
