import fc from 'fast-check';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import type { NumericQuestion } from '#domain/quiz/kinds/numeric.schema.ts';
import type { ShortAnswerQuestion } from '#domain/quiz/kinds/short-answer.schema.ts';
import { asked, text } from './arbitrary-parts.ts';

const BECAUSE = { id: 'Itu saluran.', en: 'That is a channel.' };
const MINUTES = { id: 'menit', en: 'minutes' };
const HOURS = { id: 'jam', en: 'hours' };

const arbitraryShortAnswer: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('short-answer'),
  ...asked,
  accepts: fc.constantFrom<ShortAnswerQuestion['accepts'][]>(
    { id: ['titik sentuh', 'titik kontak'], en: ['touchpoint'] },
    { id: ['kaidah puncak dan akhir'], en: ['peak-end rule', 'peak and end'] },
  ),
  because: text,
  notThese: fc.constantFrom<ShortAnswerQuestion['notThese'][]>(
    [],
    [{ forms: ['kanal', 'channel'], because: BECAUSE }],
  ),
});

const arbitraryNumeric: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('numeric'),
  ...asked,
  value: fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(0.5, 12.25, 1200)),
  tolerance: fc.constantFrom(0, 0.5, 10),
  units: fc.constantFrom<NumericQuestion['units'][]>(
    [],
    [{ name: MINUTES, forms: ['menit', 'minutes'], isWorth: 1 }],
    [
      { name: MINUTES, forms: ['menit', 'minutes'], isWorth: 1 },
      { name: HOURS, forms: ['jam', 'hours'], isWorth: 60 },
    ],
  ),
  because: text,
  slips: fc.constant<NumericQuestion['slips']>([]),
});

/** Questions whose answers are typed. */
export const arbitraryTyped: fc.Arbitrary<Question> = fc.oneof(
  arbitraryShortAnswer,
  arbitraryNumeric,
);
