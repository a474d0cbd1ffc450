import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { NumericQuestion } from './numeric.schema.ts';
import { isNear } from './numeric.ts';
import { bareUnit } from './read-number.ts';

/** `slip-is-right`: a wrong number lies within the tolerance. `unit-form-missing`, `duplicate-unit`: how units are typed. */
export function checkNumeric(question: NumericQuestion, path: Problem['path']): readonly Problem[] {
  const { id, value, tolerance, slips } = question;
  const right = slips.flatMap((slip, at) => {
    if (!isNear(slip.value, value, tolerance)) return [];
    return problem(
      'slip-is-right',
      [...path, 'slips', at, 'value'],
      `In question "${id}", ${slip.value} is called a slip, and it is right: ${value} ± ${tolerance}.`,
      'narrow the tolerance, or remove the slip.',
    );
  });
  return [...right, ...checkUnits(question, path)];
}

function checkUnits({ id, units }: NumericQuestion, path: Problem['path']): readonly Problem[] {
  return units.flatMap(({ name, forms, isWorth }, index) => {
    const at = [...path, 'units', index];
    const earlier = units.slice(0, index).flatMap((unit) => unit.forms.map(bareUnit));
    const missing = locales.filter(
      (locale) => !forms.map(bareUnit).includes(bareUnit(name[locale])),
    );
    return [
      ...missing.map((locale) =>
        problem(
          'unit-form-missing',
          [...at, 'forms'],
          `The unit "${name[locale]}" of question "${id}" is shown, and whoever types it after the number is wrong.`,
          `add "${name[locale]}" to its forms.`,
        ),
      ),
      ...forms
        .filter((form) => earlier.includes(bareUnit(form)))
        .map((form) =>
          problem(
            'duplicate-unit',
            [...at, 'forms'],
            `The form "${form}" of question "${id}" is taken by an earlier unit.`,
            'leave it with one of them.',
          ),
        ),
      ...(index === 0 && isWorth !== 1
        ? [
            problem(
              'wrong-value',
              [...at, 'isWorth'],
              `The first unit of question "${id}" is the one that all else is counted in, so it is worth 1 of itself, not ${isWorth}.`,
              'remove isWorth here; say what the other units are worth.',
            ),
          ]
        : []),
    ];
  });
}
