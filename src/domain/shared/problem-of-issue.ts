import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { bound, form, measured, nameOf, oneOf, shown, typeName } from './schema-words.ts';
import { descriptionAt, keysAt, valueAt } from './schema-at.ts';

/** What was checked, and against which schema. */
export interface Checked {
  readonly schema: z.core.$ZodType;
  readonly raw: unknown;
}

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
    return problem('missing-key', path, `${name} is missing.`, help('add it.'));
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return problem('unknown-key', path, `There is no key ${name}.`, keyFix(path, checked));
    case 'invalid_type': {
      const type = typeName(issue.expected);
      const fix = wantsQuotes(issue, value) ? 'put it in quotes.' : `write ${type}.`;
      return problem('wrong-type', path, `${is} has to be ${type}.`, help(fix));
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

/** A number, date or yes/no that YAML read where the author meant words. */
function wantsQuotes({ expected }: z.core.$ZodIssueInvalidType, value: unknown): boolean {
  return (
    expected === 'string' && value !== undefined && value !== null && typeof value !== 'object'
  );
}

/** The values to choose from: an enum's, or the kinds of a union. */
function allowedValues(
  issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}

function keyFix(path: Problem['path'], checked: Checked | undefined): string {
  const keys = checked ? keysAt(checked.schema, checked.raw, path.slice(0, -1)) : [];
  const near = nearest(String(path.at(-1)), keys);
  if (near) return `did you mean "${near}"?`;
  if (checked && valueAt(checked.raw, path) === null) {
    return 'if it belongs to the text before it, put that text in quotes: a comma ends an unquoted one.';
  }
  return keys.length > 0
    ? `remove it, or use one of: ${keys.join(', ')}.`
    : 'remove it, or correct its spelling.';
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
