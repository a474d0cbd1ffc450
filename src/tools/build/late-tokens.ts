import { asCss, type CssRule, rulesOf } from './css-rules.ts';
import type { SplitStyles } from './split-styles.ts';

/**
 * Moves custom properties that no early rule reads to the late half: tokens whose readers all come later. Every
 * declaration of such a property moves, in order, so that none overtakes another.
 */
export function lateTokens({ early, late }: SplitStyles): SplitStyles {
  const read = readIn(early);
  const halves = rulesOf(early).map((rule) => split(rule, read));
  return {
    early: asCss(halves.flatMap((half) => half.early)),
    late: asCss(halves.flatMap((half) => half.late)) + late,
  };
}

const declaration = /(?<=[{;]|^)\s*(--[\w-]+):([^;{}]*)(?:;|(?=\})|$)/g;

/**
 * The custom properties that the rules of a sheet read, themselves or by way of other custom properties. Those that a
 * nested rule declares count as read: they cannot leave it.
 */
function readIn(css: string): ReadonlySet<string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(declaration))
    values.set(name, (values.get(name) ?? '') + value);
  const read = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (read.has(name)) continue;
      read.add(name);
      follow(values.get(name) ?? '');
    }
  };
  follow(css.replace(declaration, ''));
  for (const [, name = ''] of nestedIn(css).matchAll(declaration)) follow(`var(${name})`);
  return read;
}

function nestedIn(css: string): string {
  const bodies = rulesOf(css).map(({ prelude, body = '' }) =>
    isGroup(prelude) ? nestedIn(body) : body.includes('{') ? body : '',
  );
  return bodies.join('');
}

function isGroup(prelude: string): boolean {
  return /^@(media|supports|container|layer)\b/.test(prelude);
}

interface Halves {
  readonly early: readonly CssRule[];
  readonly late: readonly CssRule[];
}

function split({ prelude, body }: CssRule, read: ReadonlySet<string>): Halves {
  if (body === undefined) return { early: [{ prelude, body }], late: [] };
  if (isGroup(prelude)) {
    const inner = rulesOf(body).map((rule) => split(rule, read));
    return {
      early: group(prelude, asCss(inner.flatMap((half) => half.early))),
      late: group(prelude, asCss(inner.flatMap((half) => half.late))),
    };
  }
  let moved = '';
  const kept = body.replace(declaration, (whole, name: string, value: string) => {
    if (read.has(name)) return whole;
    moved += `${name}:${value};`;
    return '';
  });
  if (moved === '') return { early: [{ prelude, body }], late: [] };
  return { early: group(prelude, kept), late: group(prelude, moved) };
}

function group(prelude: string, body: string): readonly CssRule[] {
  return body === '' ? [] : [{ prelude, body }];
}
