import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Where a path leads, in the author's ids: `"text" in scenes.arrival`, `entry 2 of lessons in modules[0]`. */
export function nameOf(path: Problem['path']): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  const owner = typeof last === 'string' ? path.slice(0, -1) : path.slice(0, -2);
  const within = owner.length > 0 ? ` in ${dotted(owner)}` : '';
  if (typeof last === 'string') return `"${last}"${within}`;
  const list = path.at(-2);
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of "${list}"${within}`;
}

function dotted(path: Problem['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as a sentence shows it: `"ten"`, `3`, `a list`, `empty`. Long texts are cut. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value instanceof Date ? 'a date' : 'a group of keys';
  const text = String(value);
  return typeof value === 'string'
    ? `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
    : text;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** One of zod's names of types, or several joined by `|`, in the author's words. */
export function typeName(expected: string): string {
  const names = expected.split('|').map((type) => typeNames[type] ?? type);
  return [...new Set(names)].join(' or ');
}

/** `"encounter"`, or `one of "a", "b"`. */
export function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`).join(', ');
  return values.length === 1 ? quoted : `one of ${quoted}`;
}

/** The limit that was crossed: `at least 3`, `less than 1`. */
export function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const inclusive = issue.inclusive ?? true;
  if (issue.code === 'too_small') return `${inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  return `${inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
}

/** How long a text or a list is, with its unit: `1 entry`, `140 characters`. */
export function measured(value: unknown): string {
  const isText = typeof value === 'string';
  const length = isText || Array.isArray(value) ? value.length : 0;
  if (isText) return length === 1 ? '1 character' : `${length} characters`;
  return length === 1 ? '1 entry' : `${length} entries`;
}

const formats: Readonly<Record<string, string>> = {
  url: 'must be a web address, https://…',
  email: 'must be an e-mail address',
};

/** What a text or a key has to look like, in the words of the schema's own check where it has some. */
export function form(
  issue: z.core.$ZodIssueInvalidStringFormat | z.core.$ZodIssueInvalidKey,
): string {
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.message;
  return issue.issues.map(({ message }) => message)[0] ?? issue.message;
}
