import { changeInline, inlineTexts } from './inline-text.ts';
import { namesOnPage } from './names-on-page.ts';

/** Whether an element can have all these names at once: its own, its classes, its id, its attributes. */
export type CanMeet = (names: readonly string[]) => boolean;

/** What the browser itself adds to an element. */
const browserAdds = 'open';

/**
 * Says which names can meet in one element of a page: those that do in its markup, and any that the page's own or
 * these scripts name too, for a script can add them.
 */
export function namesTogether(html: string, scripts: readonly string[]): CanMeet {
  const markup = changeInline(html, () => '');
  const tags = new Set(markup.match(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi));
  const elements = [...tags].map((tag) => new Set(tag.match(/[\w-]+/g)));
  const inline = inlineTexts(html).filter(({ element }) => element === 'script');
  const canAdd = namesOnPage('', [browserAdds, ...scripts, ...inline.map(({ text }) => text)]);
  return (names) => {
    const given = names.filter((name) => !canAdd(name));
    return (
      given.length === 0 || elements.some((element) => given.every((name) => element.has(name)))
    );
  };
}
