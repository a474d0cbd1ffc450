import { type CssRule, rulesOf } from './css-rules.ts';
import { changeInline, inlineTexts } from './inline-text.ts';
import type { CanOccur } from './used-styles.ts';

/**
 * The page with tokens that are the same everywhere on it written out where that is shorter: those that are declared
 * once, on `:root`, in plain values, and that neither markup nor script names. Each page has its own style sheet, so
 * that a name pays off only if it is shorter than what it stands for.
 */
export function plainTokens(html: string, canOccur: CanOccur): string {
  const styles = inlineTexts(html).filter(({ element }) => element === 'style');
  const css = styles.map(({ text }) => text).join('');
  const plain = new Map(
    rootTokens(css).filter(([name, value]) => !canOccur(name) && isShorter(name, value, css)),
  );
  if (plain.size === 0) return html;
  const plainer = changeInline(html, ({ element, text }) =>
    element === 'script'
      ? text
      : text
          .replace(declaration, (whole, name: string) => (plain.has(name) ? '' : whole))
          .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => plain.get(name) ?? whole),
  );
  return plainTokens(plainer, canOccur);
}

const declaration = /(?<=[{;])(--[\w-]+):([^;{}]*)(?:;|(?=\}))/g;

/** The tokens that are declared once, on `:root` and under no condition, without reading others; with their values. */
function rootTokens(css: string): readonly (readonly [name: string, value: string])[] {
  const declared = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(declaration))
    declared.set(name, (declared.get(name) ?? 0) + 1);
  return unconditional(rulesOf(css))
    .filter(({ prelude }) => prelude === ':root')
    .flatMap(({ body = '' }) => [...`{${body}}`.matchAll(declaration)])
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([name, value]) => declared.get(name) === 1 && !value.includes('var('));
}

function unconditional(rules: readonly CssRule[]): readonly CssRule[] {
  return rules.flatMap((rule) =>
    rule.prelude.startsWith('@layer') ? unconditional(rulesOf(rule.body ?? '')) : [rule],
  );
}

function isShorter(name: string, value: string, css: string): boolean {
  const readings = [...css.matchAll(new RegExp(`(.)var\\(${name}([,)])(.)`, 'g'))];
  // Written out, it must still stand between spaces, commas or brackets.
  const standsAlone = readings.every(([, before = '', close, after = '']) => {
    return close === ')' && /[\s:,(]/.test(before) && /[\s;,)}]/.test(after);
  });
  const named = `${name}:${value};`.length + readings.length * `var(${name})`.length;
  return standsAlone && readings.length * value.length < named;
}
