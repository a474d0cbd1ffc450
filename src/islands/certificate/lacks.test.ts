import { expect, test } from 'vitest';
import { certificateWords } from '#i18n/certificate.ts';
import { lacksOf } from './lacks.ts';

const lesson = (id: string, title: string) => ({
  ...{ id, title, href: `lessons/${id}.html`, quiz: `quizzes/${id}.html` },
});
const course = {
  title: 'Customer experience',
  modules: [
    {
      id: 'touchpoints-and-moments',
      title: 'Touchpoints and moments of truth',
      lessons: [lesson('touchpoints', 'Touchpoints'), lesson('moments-of-truth', 'Moments')],
      simulations: [{ id: 'hotel', title: 'The room', href: 'simulations/hotel.html' }],
    },
  ],
};

test('what is missing stands in the order in which it can be done', () => {
  const lack = {
    module: 'touchpoints-and-moments',
    lessons: ['moments-of-truth'],
    quizzes: ['moments-of-truth', 'touchpoints'],
    simulations: ['hotel'],
  };
  expect(lacksOf(course, lack, certificateWords.en)).toEqual([
    { text: 'Finish the quiz: Touchpoints', href: 'quizzes/touchpoints.html' },
    { text: 'Read: Moments', href: 'lessons/moments-of-truth.html' },
    { text: 'Finish the quiz: Moments', href: 'quizzes/moments-of-truth.html' },
    { text: 'Play to the end: The room', href: 'simulations/hotel.html' },
  ]);
});
