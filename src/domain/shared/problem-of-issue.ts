import type { z } from 'zod';
import type { Checked } from './checked.ts';
import { fixOfKey } from './fix-of-key.ts';
import { fixOfType, wantsText } from './fix-of-type.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { bound, form, measured, nameOf, oneOf, shown, typeName } from './schema-words.ts';
import { descriptionAt, shapeAt, valueAt } from './schema-at.ts';

/** One refusal of a schema, in the author's ids. `path` leads from the file's root to the fault. */
export function problemOfIssue(
  issue: z.core.$ZodIssue,
  path: Problem['path'],
  checked?: Checked,
): Problem {
  const value = checked && valueAt(checked.raw, path);
  const name = nameOf(path);
  const is = checked ? `${name} is ${shown(value)}; it` : name;
  const help = (fix: string) => withDescription(fix, path, checked);

  if (isMissing(issue, checked, value)) {
    const shape = checked && shapeAt(checked.schema, checked.raw, path);
    const fix = shape ? `add \`${path.at(-1)}: ${shape}\`.` : 'add it.';
    return problem('missing-key', path, `${name} is missing.`, help(fix));
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return problem('unknown-key', path, `There is no key ${name}.`, fixOfKey(path, checked));
    case 'invalid_type': {
      const must = wantsText(path, checked)
        ? 'has to stand in both languages'
        : `has to be ${typeName(issue.expected)}`;
      const fix = fixOfType(issue, value, path, checked);
      return problem('wrong-type', path, `${is} ${must}.`, help(fix));
    }
    case 'invalid_value':
    case 'invalid_union': {
      const values = allowedValues(issue);
      const near = nearest(String(value), values);
      const fix = near ? `did you mean "${near}"?` : help(`use ${oneOf(values)}.`);
      return problem('wrong-value', path, `${is} has to be ${oneOf(values)}.`, fix);
    }
    case 'too_small':
    case 'too_big':
      return tooSmallOrBig(issue, path, is, checked ? value : undefined, help);
    case 'invalid_format':
      return problem('wrong-form', path, `${is} ${form(issue)}.`, formFix(issue, value));
    case 'invalid_key': {
      const fix = formFix(issue.issues[0], path.at(-1));
      return problem('wrong-form', path, `${name} is a key that ${form(issue)}.`, fix);
    }
    default:
      return customProblem(issue, path, name, help);
  }
}

function isMissing(issue: z.core.$ZodIssue, checked: Checked | undefined, value: unknown): boolean {
  const expects = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  return expects && (checked ? value === undefined : issue.message.endsWith('received undefined'));
}

/** The values to choose from: an enum's, or the kinds of a union. */
function allowedValues(
  issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}

/** The id that was probably meant, where joining the words by hyphens makes it one. */
function formFix(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  const pattern = issue?.code === 'invalid_format' ? issue.pattern : undefined;
  const lower = String(value).toLowerCase();
  const meant = (lower.match(/[a-z0-9]+/g) ?? []).join('-');
  const isMeant = pattern !== undefined && new RegExp(pattern.slice(1, -1)).test(meant);
  return isMeant ? `write "${meant}".` : 'write it in that form.';
}

function tooSmallOrBig(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Problem['path'],
  is: string,
  value: unknown,
  help: (fix: string) => string,
): Problem {
  const limit = bound(issue);
  if (issue.origin === 'string' && limit === 'at least 1') {
    return problem('blank-text', path, `${nameOf(path)} is blank.`, help('write it.'));
  }
  if (issue.origin !== 'string' && issue.origin !== 'array') {
    return problem('out-of-range', path, `${is} has to be ${limit}.`, help(`use ${limit}.`));
  }
  const name = nameOf(path);
  const has = value === undefined ? name : `${name} has ${measured(value)};`;
  return problem('wrong-length', path, `${has} it needs ${limit}.`, help(`give it ${limit}.`));
}

/** A check that a schema makes itself; it may name its own code and fix. */
function customProblem(
  issue: z.core.$ZodIssue,
  path: Problem['path'],
  name: string,
  help: (fix: string) => string,
): Problem {
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  const { code = 'wrong-value', fix = help('correct it.') } = (params ?? {}) as Partial<Problem>;
  return problem(code, path, `${name}: ${issue.message}.`, fix);
}

/** A fix, and what the schema says of the key. */
function withDescription(fix: string, path: Problem['path'], checked: Checked | undefined): string {
  const description = checked && descriptionAt(checked.schema, checked.raw, path);
  return description ? `${fix} ${description}` : fix;
}
