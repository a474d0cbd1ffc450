import { describe, expect, test } from 'vitest';
import type { EventOf } from '../learner/event.ts';
import type { SingleChoiceQuestion } from './kinds/single-choice.schema.ts';
import type { Sitting } from './sitting.ts';
import {
  answered,
  answersOf,
  hintsOf,
  newSitting,
  questionsOfRound,
  retried,
  sittingOf,
} from './sitting.ts';

const both = (text: string) => ({ id: text, en: text });

function question(id: string): SingleChoiceQuestion {
  const option = (name: string, right: boolean) => ({
    id: name,
    text: both(name),
    because: both(name),
    right,
  });
  const options = [option('right', true), option('wrong', false)];
  return {
    kind: 'single-choice',
    id,
    concept: 'channel',
    prompt: both(id),
    options,
    keepOrder: false,
  };
}

const questions = ['one', 'two', 'three'].map(question);

const answerTo = (
  id: string,
  option: string,
  attempt = 1,
  from: 'quiz' | 'lesson' = 'quiz',
): EventOf<'question-answered'> => ({
  id: `${id}-${attempt}`,
  at: 0,
  kind: 'question-answered',
  quiz: 'touchpoints',
  question: id,
  concept: 'channel',
  answer: [option],
  points: 0,
  possible: 1,
  attempt,
  from,
});

const left = (sitting: Sitting) => questionsOfRound(questions, sitting).left.map(({ id }) => id);
const done = (sitting: Sitting) => questionsOfRound(questions, sitting).done.map(({ id }) => id);

test('replaying the record equals living the sitting', () => {
  let living = answered(newSitting, 'one', ['right']);
  living = answered(living, 'two', ['wrong']);
  living = answered(living, 'three', ['wrong']);
  living = answered(retried(living), 'two', ['right']);
  const record = [
    answerTo('one', 'right'),
    answerTo('two', 'wrong'),
    answerTo('three', 'wrong'),
    answerTo('two', 'right', 2),
  ];
  expect(sittingOf(record, 'touchpoints')).toEqual(living);
});

test('a quiz half done goes on where it stopped', () => {
  const sitting = sittingOf([answerTo('one', 'wrong')], 'touchpoints');
  expect(done(sitting)).toEqual(['one']);
  expect(left(sitting)).toEqual(['two', 'three']);
});

test('answers in a lesson, or to another quiz, are no part of it', () => {
  const record = [
    answerTo('one', 'right', 1, 'lesson'),
    { ...answerTo('two', 'right'), quiz: 'x' },
  ];
  expect(sittingOf(record, 'touchpoints')).toEqual(newSitting);
});

describe('after the last question', () => {
  const record = [answerTo('one', 'right'), answerTo('two', 'wrong'), answerTo('three', 'wrong')];
  const sitting = sittingOf(record, 'touchpoints');

  test('nothing is left', () => {
    expect(left(sitting)).toEqual([]);
  });

  test('a retry asks only what was not right', () => {
    expect(left(retried(sitting))).toEqual(['two', 'three']);
    expect(done(retried(sitting))).toEqual([]);
  });

  test('a retry half done goes on where it stopped', () => {
    const later = sittingOf([...record, answerTo('two', 'wrong', 2)], 'touchpoints');
    expect(done(later)).toEqual(['two']);
    expect(left(later)).toEqual(['three']);
  });

  test('a first attempt begins a new sitting', () => {
    const later = sittingOf([...record, answerTo('one', 'wrong')], 'touchpoints');
    expect(later).toEqual(answered(newSitting, 'one', ['wrong']));
  });

  test('a question that has changed since is asked again', () => {
    const changed = sittingOf([...record, answerTo('two', 'an-option-now-gone', 2)], 'touchpoints');
    expect(left(changed)).toEqual(['two', 'three']);
    expect(answersOf(questions, changed).get('two')).toEqual([]);
  });
});

test('hints and confidence of the latest answer come back with the sitting', () => {
  const sitting = sittingOf(
    [
      { ...answerTo('one', 'wrong'), hintsSeen: 2, confidence: 3 },
      { ...answerTo('two', 'right'), hintsSeen: 1 },
      answerTo('one', 'right', 2),
    ],
    'touchpoints',
  );
  expect([...hintsOf(sitting)]).toEqual([
    ['one', 0],
    ['two', 1],
  ]);
  expect(sitting.answers.get('one')?.confidence).toBeUndefined();
});
