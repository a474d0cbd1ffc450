import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activeLearner,
  addLearner,
  type Changed,
  eraseLearner,
  fitsPin,
  type Learners,
  longestName,
  mostLearners,
  oneLearner,
  renameLearner,
  setPin,
  switchLearner,
  tidyName,
} from './learners.ts';
import { learnersOfText, learnersToText, listOfRecords } from './read-learners.ts';

type Step = (learners: Learners) => Learners;

const kept =
  (change: (learners: Learners) => Changed): Step =>
  (learners) => {
    const changed = change(learners);
    return changed.kind === 'changed' ? changed.learners : learners;
  };
const name = fc.oneof(fc.constantFrom('Sari', ' sari ', 'Budi', ''), fc.string({ maxLength: 50 }));
const id = fc.constantFrom('first', 'a1', 'b2', 'c3');
const pin = fc.oneof(fc.constantFrom('', '1234', '12'), fc.string({ maxLength: 9 }));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(id, name)
    .map(([one, text]) =>
      kept((all) =>
        all.list.some((each) => each.id === one)
          ? renameLearner(all, one, text)
          : addLearner(all, one, text),
      ),
    ),
  id.map(
    (one): Step =>
      (all) =>
        eraseLearner(all, one),
  ),
  id.map(
    (one): Step =>
      (all) =>
        switchLearner(all, one),
  ),
  fc.tuple(id, pin).map(([one, text]) => kept((all) => setPin(all, one, text, 'garam'))),
);
const lists = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((all, next) => next(all), oneLearner));

test('whatever is done, there is always a learner whose turn it is, and no two share an id or a name', () => {
  fc.assert(
    fc.property(lists, ({ list, active }) => {
      expect(list.filter((each) => each.id === active)).toHaveLength(1);
      expect(new Set(list.map((each) => each.id)).size).toBe(list.length);
      const names = list.map((each) => each.name.toLowerCase());
      expect(new Set(names).size).toBe(list.length);
      for (const each of list) {
        expect(each.name).toBe(tidyName(each.name));
        expect(each.name.length).toBeLessThanOrEqual(longestName);
      }
    }),
  );
});

test('a list that is kept and read again is the same', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const text = learnersToText(all);
      expect(learnersOfText(text, all.active)).toEqual(JSON.parse(JSON.stringify(all)));
    }),
  );
});

test('a text of any kind is read as a sound list or not at all, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.option(id), (text, active) => {
      const all = learnersOfText(text, active);
      if (all) expect(all.list.some((each) => each.id === all.active)).toBe(true);
    }),
  );
});

test('a new name changes nobody else, nor whose turn it is, nor any id', () => {
  fc.assert(
    fc.property(lists, id, name, (all, one, text) => {
      const after = kept((before) => renameLearner(before, one, text))(all);
      expect(after.active).toBe(all.active);
      expect(after.list.map((each) => each.id)).toEqual(all.list.map((each) => each.id));
      const others = (of: Learners) => of.list.filter((each) => each.id !== one);
      expect(others(after)).toEqual(others(all));
    }),
  );
});

test('a PIN lets in whoever knows it and nobody else, and the digits are not kept', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{4,8}$/),
      fc.stringMatching(/^\d{4,8}$/),
      fc.string(),
      (right, other, salt) => {
        const learner = activeLearner(kept((all) => setPin(all, 'first', right, salt))(oneLearner));
        expect(fitsPin(learner, right)).toBe(true);
        if (other !== right) expect(fitsPin(learner, other)).toBe(false);
        expect(learner.pin?.hash).not.toBe(right);
      },
    ),
    // Among all PINs two may share a hash, one in some thousand million: these are always the same.
    { seed: 5 },
  );
});

test('who is added waits for their turn, under a tidy name that nobody else has', () => {
  const added = kept((all) => addLearner(all, 'a1', '  Sari   Dewi '))(oneLearner);
  expect(activeLearner(added).id).toBe('first');
  const sari = switchLearner(added, 'a1');
  expect(activeLearner(sari)).toEqual({ id: 'a1', name: 'Sari Dewi' });
  expect(addLearner(sari, 'b2', 'sari dewi')).toEqual({ kind: 'refused', fault: 'name-taken' });
  expect(addLearner(sari, 'b2', ' ')).toEqual({ kind: 'refused', fault: 'name-empty' });
  expect(addLearner(sari, 'b2', 'S'.repeat(41))).toEqual({ kind: 'refused', fault: 'name-long' });
  expect(setPin(sari, 'a1', '12', '')).toEqual({ kind: 'refused', fault: 'pin-form' });
});

test('the list has an end', () => {
  const full = Array.from({ length: mostLearners - 1 }, (_, n) => n).reduce(
    (all, n) => kept((before) => addLearner(before, `n${n}`, `Murid ${n}`))(all),
    oneLearner,
  );
  expect(full.list).toHaveLength(mostLearners);
  expect(addLearner(full, 'late', 'Terlambat')).toEqual({ kind: 'refused', fault: 'list-full' });
});

test('the last learner is not taken off the list', () => {
  expect(eraseLearner(oneLearner, 'first')).toEqual(oneLearner);
});

test('without a list, the first learner learns; a turn that is nobody’s is not guessed', () => {
  expect(learnersOfText(null, null)).toEqual(oneLearner);
  expect(learnersOfText(null, 'a1')).toBeUndefined();
  expect(learnersOfText(learnersToText(oneLearner), 'a1')).toBeUndefined();
  expect(learnersOfText('{"version":2,"list":[]}', null)).toBeUndefined();
});

test('records whose list is lost are all found again, the present one first in turn', () => {
  const found = listOfRecords(['a1', 'b2', 'Not An Id'], 'b2', (place) => `Pelajar ${place}`);
  expect(found.list.map((each) => each.id)).toEqual(['first', 'a1', 'b2']);
  expect(activeLearner(found).name).toBe('Pelajar 3');
});
