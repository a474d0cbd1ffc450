import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { type Locale, locales } from '#domain/shared/locale.ts';
import { blankExcept, blankMatches, type Stretch } from './blank.ts';

/**
 * What a content file says in each language: the texts below a pair of keys `id` and `en`, at their places, with all
 * else blanked. An `id` that stands without an `en` is a name in the file and no text.
 */
export function textsOfYaml(text: string): Readonly<Record<Locale, string>> {
  const found: Record<Locale, Stretch[]> = { id: [], en: [] };
  collect(parseDocument(text).contents, found);
  // {customer} and the like are filled in when the text is shown.
  const spoken = (locale: Locale) => blankMatches(blankExcept(text, found[locale]), /\{[^}\n]*\}/g);
  return { id: spoken('id'), en: spoken('en') };
}

function collect(node: unknown, found: Record<Locale, Stretch[]>): void {
  if (isSeq(node)) for (const item of node.items) collect(item, found);
  if (!isMap(node)) return;
  const isText = locales.every((locale) => node.has(locale));
  for (const { key, value } of (node as YAMLMap).items) {
    const name = isScalar(key) ? key.value : undefined;
    const locale = isText ? locales.find((each) => each === name) : undefined;
    if (locale) found[locale].push(...scalarsIn(value));
    else collect(value, found);
  }
}

function scalarsIn(node: unknown): readonly Stretch[] {
  if (isSeq(node) || isMap(node))
    return (node.items as readonly unknown[]).flatMap((item) =>
      scalarsIn(isPair(item) ? item.value : item),
    );
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  return [{ from: node.range[0], to: node.range[1] }];
}

function isPair(item: unknown): item is { readonly value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}
