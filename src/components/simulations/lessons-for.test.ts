import { expect, test } from 'vitest';
import { lessonsFor } from './lessons-for.ts';

const lessons = [
  { id: 'touchpoints' },
  { id: 'moments-of-truth', simulation: 'hotel-room-not-ready' },
  { id: 'ok-aha-wow' },
];
const concepts = [
  { id: 'channel', lesson: 'touchpoints' },
  { id: 'peak-end', lesson: 'moments-of-truth' },
  { id: 'five-impressions', lesson: 'ok-aha-wow' },
  { id: 'blueprint', lesson: 'not-yet-written' },
];

test('the lesson that leads to a simulation prepares for it, whatever else it trains', () => {
  const trains = ['peak-end', 'five-impressions'];
  expect(lessonsFor('hotel-room-not-ready', trains, lessons, concepts)).toEqual([
    'moments-of-truth',
  ]);
});

test('where no lesson leads to it, those that teach what it trains do, in the course’s order', () => {
  const trains = ['five-impressions', 'channel', 'blueprint'];
  expect(lessonsFor('blocked-card', trains, lessons, concepts)).toEqual([
    'touchpoints',
    'ok-aha-wow',
  ]);
});
