import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#domain/shared/locale.ts';
import { arbitraryQuestion } from '../../../../tests/support/arbitrary-question.ts';
import { partOf } from '../kinds/slots.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer } from '../question-kind.ts';
import { localizeQuestion } from '../localized-question.ts';
import type { ReadQuestion } from './paper-of.ts';
import { paperOf } from './paper-of.ts';
import type { Marked, PaperQuestion } from './paper-question.ts';

const seeds = fc.nat(1000);

test('whoever copies the key onto the sheet has answered rightly, in either language', () => {
  fc.assert(
    fc.property(arbitraryQuestion, seeds, fc.constantFrom(...locales), (written, seed, locale) => {
      const question = localizeQuestion(written, locale);
      const answer = answerFrom(paperOf(question, seed, locale), question);
      const kind = kindOf(question);
      const grade = kind.grade(question, answer);
      expect(grade).toEqual({ kind: 'graded', points: kind.possible(question), possible: 1 });
    }),
  );
});

test('the sheet shows everything there is to choose, and says of none of it why or whether it is right', () => {
  fc.assert(
    fc.property(arbitraryQuestion, seeds, (written, seed) => {
      const { form } = paperOf(localizeQuestion(written, 'id'), seed, 'id');
      expect(JSON.stringify(form)).not.toMatch(/"(because|right|isTrue|rating|group|feeling)":/);
    }),
  );
});

test('every option, item and pair has its reason in the key', () => {
  fc.assert(
    fc.property(arbitraryQuestion, seeds, (written, seed) => {
      const question = localizeQuestion(written, 'en');
      const { key } = paperOf(question, seed, 'en');
      const reasons = [...JSON.stringify(question).matchAll(/"because":/g)];
      const ladder = question.kind === 'predict' ? 2 : 0;
      expect(key.lines).toHaveLength(reasons.length + ladder);
    }),
  );
});

test('a sheet is the same whenever it is made', () => {
  fc.assert(
    fc.property(arbitraryQuestion, seeds, (written, seed) => {
      const question = localizeQuestion(written, 'id');
      expect(paperOf(question, seed, 'id')).toEqual(paperOf(question, seed, 'id'));
    }),
  );
});

/** The key, read back through the marks on the sheet. */
function answerFrom({ form, key }: PaperQuestion, question: ReadQuestion): Answer {
  const idOf = (parts: readonly Marked[], mark: string) =>
    parts.find((part) => part.mark === mark)?.id ?? '';
  const values = key.right.map(({ value }) => value);
  switch (form.kind) {
    case 'tick':
      return values.map((mark) => idOf(form.options, mark));
    case 'point':
      return values.map((mark) => idOf(form.areas, mark));
    case 'rank':
      return values.map((mark) => idOf(form.items, mark));
    case 'judge':
      return [
        partOf('claim', values[0] ?? ''),
        partOf('reason', idOf(form.reasons, values[1] ?? '')),
      ];
    case 'extremes':
      return key.right.map(({ place = '', value }) => partOf(place, idOf(form.options, value)));
    case 'pair':
      return key.right.map(({ place = '', value }) =>
        partOf(idOf(form.places, place), idOf(form.values, value)),
      );
    case 'gaps':
      return key.right.map(({ place, value }) => {
        const options = form.gaps.find(({ mark }) => mark === place)?.options ?? [];
        return partOf(gapOf(question, options), idOf(options, value));
      });
    case 'ladder':
      return values.map((value) => String(Number(value.replace('−', '-'))));
    case 'write':
      return values.slice(0, 1);
    default:
      return form satisfies never;
  }
}

function gapOf(question: ReadQuestion, options: readonly Marked[]): string {
  if (question.kind !== 'cloze') return '';
  const texts = options.map(({ text }) => text).toSorted();
  const gap = question.gaps.find(
    (each) =>
      each.options
        .map(({ text }) => text)
        .toSorted()
        .join() === texts.join(),
  );
  return gap?.id ?? '';
}
