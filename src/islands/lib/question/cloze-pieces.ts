import type { gapsIn } from '#domain/quiz/kinds/gaps-in.ts';

/** Words, and the gap behind them with the signs that no line may part from it. The last piece may have no gap. */
export interface ClozePiece {
  readonly words: string;
  /** Empty where there is none. */
  readonly gap: string;
  readonly before: string;
  readonly behind: string;
}

/** Signs that stand directly in front of a gap, and directly behind one. */
const BEFORE = /[^\s\p{L}\p{N}]+$/u;
const BEHIND = /^[^\s\p{L}\p{N}]+/u;

/** A text with gaps, as `gapsIn` splits it, in pieces that break over lines as a sentence does. */
export function piecesOf(parts: ReturnType<typeof gapsIn>): readonly ClozePiece[] {
  const wordsAt = (at: number) => {
    const part = parts[at];
    return typeof part === 'string' ? part : '';
  };
  /** What is left of the words there once the gap in front of them, if there is one, has its signs. */
  const ownWordsAt = (at: number) => (at > 0 ? wordsAt(at).replace(BEHIND, '') : wordsAt(at));

  return parts.flatMap((part, at) => {
    if (typeof part === 'string') {
      const isLast = at === parts.length - 1;
      return isLast ? { words: ownWordsAt(at), gap: '', before: '', behind: '' } : [];
    }
    const ahead = ownWordsAt(at - 1);
    return {
      words: ahead.replace(BEFORE, ''),
      gap: part.gap,
      before: BEFORE.exec(ahead)?.[0] ?? '',
      behind: BEHIND.exec(wordsAt(at + 1))?.[0] ?? '',
    };
  });
}
