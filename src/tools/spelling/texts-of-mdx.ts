import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { withoutCode } from '#domain/course/prose.ts';
import { blankExcept, type Stretch } from './blank.ts';

/** Keys of the front matter whose values a reader sees. */
const told = new Set(['title', 'summary', 'objectives', 'keyPoints', 'tryIt', 'text']);

/**
 * What a lesson or guide says, at its place, with all else blanked: keys and ids of the front matter, code, addresses,
 * and tags but for the titles in them.
 */
export function textOfMdx(text: string): string {
  const front = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const start = front ? 4 : 0;
  const stretches: Stretch[] = [{ from: front?.[0].length ?? 0, to: text.length }];
  collect(parseDocument(front?.[1] ?? '').contents, start, stretches);
  return withoutTags(withoutCode(blankExcept(text, stretches)));
}

function collect(node: unknown, start: number, stretches: Stretch[]): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !told.has(String(key.value))) continue;
    if (isMap(value)) collect(value, start, stretches);
    for (const item of isSeq(value) ? value.items : [value]) {
      if (isScalar(item) && item.range && typeof item.value === 'string')
        stretches.push({ from: start + item.range[0], to: start + item.range[1] });
    }
  }
}

/** Blanks tags, and keeps what stands in `title="…"`. */
function withoutTags(text: string): string {
  return text.replaceAll(/<\/?[A-Za-z][^<>]*>/g, (tag) => {
    const title = /\btitle="([^"]*)"/d.exec(tag)?.indices?.[1];
    return blankExcept(tag, title ? [{ from: title[0], to: title[1] }] : []);
  });
}
