import { questionSchema } from '#domain/quiz/kinds/kinds.schema.ts';
import type { Chunks } from './chunks.ts';

/** The kinds of question by the scripts of their views: `QuestionTrueFalse` shows `true-false`. */
const kinds = new Map(
  questionSchema.options.map(({ shape }) => [viewOf(shape.kind.value), shape.kind.value]),
);

/**
 * The scripts as far as a page can ask for them: without the views of those kinds of question that none of its islands
 * was given. So neither their styles nor their names are kept for it. A page that fetches its questions later says so by
 * `data-any-question`, and keeps them all.
 */
export function askedViews(chunks: Chunks, html: string): Chunks {
  if (html.includes(' data-any-question')) return chunks;
  const given = givenKinds(html);
  const isAsked = (file: string) => {
    const kind = kindOfView(file);
    return kind === undefined || given.has(kind);
  };
  return new Map(
    [...chunks].map(([file, chunk]) => [file, { ...chunk, later: chunk.later.filter(isAsked) }]),
  );
}

/** The kinds of the questions that the islands of a page were given. */
export function givenKinds(html: string): ReadonlySet<string | undefined> {
  const given = html.matchAll(/&quot;kind&quot;:\[0,&quot;([a-z-]+)&quot;\]/g);
  return new Set([...given].map(([, kind]) => kind));
}

/** The kind of question that a script shows, as in `_astro/QuestionTrueFalse.B8AAu8-e.js`; undefined where none. */
export function kindOfView(file: string): string | undefined {
  return kinds.get(/^_astro\/(\w+)\./.exec(file)?.[1] ?? '');
}

function viewOf(kind: string): string {
  const words = kind.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Question${words.join('')}`;
}
