import { expect, test } from 'vitest';
import { placeOfLesson } from './lesson-place.ts';

const title = { id: 'Modul', en: 'Module' };
const course = {
  modules: [
    { id: 'foundations', title, summary: title, lessons: ['expectations'], simulations: [] },
    { id: 'designing', title, summary: title, lessons: [], simulations: [] },
    {
      id: 'touchpoints-and-moments',
      title,
      summary: title,
      lessons: ['touchpoints', 'moments-of-truth'],
      simulations: ['hotel-room-not-ready'],
    },
  ],
};

test('a lesson knows its module and its number there', () => {
  expect(placeOfLesson(course, 'moments-of-truth')).toMatchObject({
    module: { id: 'touchpoints-and-moments' },
    moduleNumber: 3,
    number: 2,
    of: 2,
  });
});

test('previous and next lead across modules, past those being written', () => {
  expect(placeOfLesson(course, 'touchpoints')).toMatchObject({
    previous: 'expectations',
    next: 'moments-of-truth',
  });
});

test('the course ends on both sides', () => {
  expect(placeOfLesson(course, 'expectations')?.previous).toBeUndefined();
  expect(placeOfLesson(course, 'moments-of-truth')?.next).toBeUndefined();
});

test('a lesson that no module lists has no place', () => {
  expect(placeOfLesson(course, 'peak-end')).toBeUndefined();
});
