import type { z } from 'zod';
import type { Checked } from './checked.ts';
import type { Problem } from './problem.ts';
import { isTextAt, shapeAt } from './schema-at.ts';
import { typeName } from './schema-words.ts';

/** What to do about a value of the wrong type; where the slip can be seen in the value, that very slip. */
export function fixOfType(
  { expected }: z.core.$ZodIssueInvalidType,
  value: unknown,
  path: Problem['path'],
  checked: Checked | undefined,
): string {
  if (wantsText(path, checked)) return 'write it in both languages: { id: …, en: … }.';
  const types = expected.split('|');
  if (typeof value === 'string') {
    const fix = types.map((type) => slipIn(value.trim(), type)).find(Boolean);
    if (fix) return fix;
  } else if (types.includes('string') && !types.some((type) => type === typeof value)) {
    // A number or a yes that YAML read where words were meant; or a text that begins like a comment.
    if (value === null) return 'write text, in quotes if it begins with #.';
    if (typeof value !== 'object') return 'put it in quotes.';
  }
  const shape = checked && path.length > 0 && shapeAt(checked.schema, checked.raw, path);
  return `write ${typeName(expected)}${shape ? `: ${shape}` : ''}.`;
}

/** Whether a text in both languages belongs here. */
export function wantsText(path: Problem['path'], checked: Checked | undefined): boolean {
  return checked !== undefined && isTextAt(checked.schema, checked.raw, path);
}

function slipIn(text: string, expected: string): string | undefined {
  switch (expected) {
    case 'number':
    case 'int': {
      const [, sign, digits, unit] = /^([−–—+]?)\s*(\d+)\s*(\D*)$/.exec(text) ?? [];
      if (!digits) return undefined;
      if (sign && sign !== '+') return `write -${digits}, with the hyphen of the keyboard.`;
      return unit ? `write the number alone: ${digits}.` : `write ${digits}, without quotes.`;
    }
    case 'boolean': {
      const isYes = /^(yes|y|on|ya|benar|true)$/i.test(text);
      if (!isYes && !/^(no|n|off|tidak|false)$/i.test(text)) return undefined;
      return /^(true|false)$/i.test(text) ? `write ${isYes}, without quotes.` : `write ${isYes}.`;
    }
    case 'array':
      if (/^-\S/.test(text)) return 'write a space after each "-".';
      return /^[a-z][a-z0-9-]*$/.test(text) ? `put it in brackets: [${text}].` : undefined;
    case 'object':
    case 'record': {
      const [, key, rest] = /^([a-z][\w-]*):(\S.*)$/.exec(text) ?? [];
      return key ? `write "${key}: ${rest}": a space is missing after the colon.` : undefined;
    }
    default:
      return undefined;
  }
}
