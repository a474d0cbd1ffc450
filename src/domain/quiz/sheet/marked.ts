import type { KeyLine, Marked } from './paper-question.ts';

interface Part {
  readonly id: string;
  readonly text: string;
}

/** Parts in this order, lettered A, B, C … Ids that no part has are left out. */
export function lettered<P extends Part>(
  parts: readonly P[],
  order: readonly string[] = parts.map(({ id }) => id),
): readonly (P & Marked)[] {
  return inOrder(parts, order).map((part, at) => ({
    ...part,
    mark: String.fromCharCode(65 + at),
  }));
}

/** Parts in this order, numbered from 1. */
export function numbered<P extends Part>(
  parts: readonly P[],
  order: readonly string[] = parts.map(({ id }) => id),
): readonly (P & Marked)[] {
  return inOrder(parts, order).map((part, at) => ({ ...part, mark: String(at + 1) }));
}

/** What may stand on the sheet of marked parts: nothing that says which is right. */
export function shown(parts: readonly Marked[]): readonly Marked[] {
  return parts.map(({ mark, id, text }) => ({ mark, id, text }));
}

/** The mark of the part with this id. */
export function markOf(parts: readonly Marked[], id: string | undefined): string {
  return parts.find((part) => part.id === id)?.mark ?? '';
}

/** The reasons of marked parts. */
export function reasonsOf(
  parts: readonly (Marked & { readonly because: string })[],
): readonly KeyLine[] {
  return parts.map(({ mark, because }) => ({ mark, because }));
}

function inOrder<P extends Part>(parts: readonly P[], order: readonly string[]): readonly P[] {
  return order.flatMap((id) => parts.filter((part) => part.id === id));
}
