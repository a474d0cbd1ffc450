import { normaliseAnswer } from '../../shared/normalise-answer.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { readsAs } from './reads-as.ts';
import type { ShortAnswerQuestion } from './short-answer.schema.ts';

/** `near-miss-accepted`: a term is accepted and refused. `blank-text`: a form is nothing but signs. */
export function checkShortAnswer(
  { id, accepts, notThese }: ShortAnswerQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const accepted = (['id', 'en'] as const).flatMap((locale) =>
    accepts[locale].map((form, at) => ({ form, path: [...path, 'accepts', locale, at] })),
  );
  const refused = notThese.flatMap(({ forms }, other) =>
    forms.map((form, at) => ({ form, path: [...path, 'notThese', other, 'forms', at] })),
  );
  const wordless = [...accepted, ...refused].filter(({ form }) => normaliseAnswer(form) === '');
  return [
    ...wordless.map((each) =>
      problem(
        'blank-text',
        each.path,
        `The form "${each.form}" of question "${id}" has neither a letter nor a digit, so nothing typed is compared with it.`,
        'write it in words.',
      ),
    ),
    ...refused.flatMap((each) => {
      const twin = accepted.find(({ form }) => readsAs(each.form, form, 0));
      if (!twin || wordless.includes(each)) return [];
      return problem(
        'near-miss-accepted',
        each.path,
        `Question "${id}" accepts "${twin.form}", and says that "${each.form}" is another term.`,
        'leave it in one of the two lists.',
      );
    }),
  ];
}
