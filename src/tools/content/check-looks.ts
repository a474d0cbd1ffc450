import { schema } from '@dicebear/open-peeps';
import { nearest } from '#domain/shared/nearest.ts';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { field } from './known.ts';

/** What an author decides of a portrait; the expression follows from the feeling. */
const options = [
  'head',
  'skinColor',
  'clothingColor',
  'headContrastColor',
  'facialHair',
  'accessories',
] as const;

/**
 * What cannot be drawn among the `looks` of a simulation's customers: an option or a value that Open Peeps does not
 * have, and would draw as something else. Values of the wrong type are the schema's affair.
 */
export function checkLooks(simulation: unknown): readonly Problem[] {
  return Object.entries(field(simulation, 'customers') ?? {}).flatMap(([customer, of]) =>
    Object.entries(field(of, 'looks') ?? {}).flatMap(([option, value]: [string, unknown]) => {
      const path = ['customers', customer, 'looks', option];
      const known = options.find((each) => each === option);
      if (!known) return unknownOption(option, path);
      return [value]
        .flat()
        .filter((each) => typeof each === 'string')
        .flatMap((each) => wrongValue(known, each, path));
    }),
  );
}

function unknownOption(option: string, path: readonly string[]): Problem {
  const near = nearest(option, options);
  return problem(
    'unknown-key',
    path,
    `There is no key "${option}" in ${path.slice(0, -1).join('.')}.`,
    near ? `did you mean "${near}"?` : `remove it, or use one of: ${options.join(', ')}.`,
  );
}

function wrongValue(
  option: (typeof options)[number],
  value: string,
  path: readonly string[],
): readonly Problem[] {
  const { enum: names, pattern } = valuesOf(option);
  const is = `"${option}" in ${path.slice(0, -1).join('.')} is "${value}"`;
  if (names && !names.includes(value)) {
    const near = nearest(value, names);
    const fix = near ? `did you mean "${near}"?` : `use one of: ${names.join(', ')}.`;
    return [problem('wrong-value', path, `${is}, and that cannot be drawn.`, fix)];
  }
  if (pattern && !new RegExp(pattern).test(value)) {
    const digits = value.replace(/^#/, '');
    const isMeant = new RegExp(pattern).test(digits);
    const fix = isMeant
      ? `write '${digits}'.`
      : `write one such as '${examples[option]}', in quotes.`;
    return [problem('wrong-form', path, `${is}; a colour is six digits 0 … f without #.`, fix)];
  }
  return [];
}

const examples: Readonly<Record<string, string>> = {
  skinColor: 'd08b5b',
  clothingColor: '7f93d6',
  headContrastColor: '2c1b18',
};

/** What Open Peeps says of one of its options. */
function valuesOf(option: string): {
  readonly enum?: readonly string[];
  readonly pattern?: string;
} {
  const described = schema.properties?.[option];
  const items: unknown = typeof described === 'object' ? described.items : undefined;
  return typeof items === 'object' && items !== null ? items : {};
}
