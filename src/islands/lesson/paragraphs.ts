import { longestExcerpt } from '#domain/learner/notes/note-event.ts';
import { hashOfText, type Place } from '#domain/learner/notes/place.ts';

/** A paragraph of the lesson on show. */
export interface Paragraph {
  readonly element: HTMLElement;
  readonly place: Place;
  readonly excerpt: string;
}

const readable = '.prose :is(p, li), section > ol > li, section > h2 + p';
/** Questions, figures, and what explains a term have no paragraphs to note. */
const apart = 'astro-island, figure, [popover], nav, header, footer, li li';

/** The paragraphs of the lesson, in their order, each with its place. */
export function paragraphsOf(article: Element): readonly Paragraph[] {
  let heading = '';
  const counts = new Map<string, number>();
  const paragraphs: Paragraph[] = [];
  for (const element of article.querySelectorAll<HTMLElement>(`:is(h2, h3)[id], ${readable}`)) {
    if (/^H[23]$/.test(element.tagName)) {
      heading = element.id;
      continue;
    }
    const text = textOf(element);
    if (text === '' || element.closest(apart) || element.parentElement?.closest('li')) continue;
    const section = element.closest('.concept')?.id || heading;
    const at = (counts.get(section) ?? 0) + 1;
    counts.set(section, at);
    const place = { section, at, hash: hashOfText(text) };
    paragraphs.push({ element, place, excerpt: beginningOf(text) });
  }
  return paragraphs;
}

/** Its own words: without numbers of sources, and what opens over it. */
function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll('[data-pagefind-ignore], [popover], .note-pen'))
    aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whole words, as many as are kept. */
function beginningOf(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return text.slice(0, longestExcerpt).replace(/\s+\S*$/, '');
}
