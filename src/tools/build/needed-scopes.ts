import { inlineTexts } from './inline-text.ts';

/**
 * The page without the marks by which Astro scopes styles on elements that no rule tells by them: Astro marks every
 * element of a component, whether its styles name it or not.
 */
export function neededScopes(html: string): string {
  const css = inlineTexts(html)
    .filter(({ element }) => element === 'style')
    .map(({ text }) => text)
    .join('\n');
  const needs = new Map<string, readonly Marked[]>();
  return html.replace(tagWithScope, (tag, name: string) => {
    const classes = /\sclass="([^"]*)"/.exec(tag)?.[1]?.split(/\s+/) ?? [];
    return tag.replace(/ (data-astro-cid-\w+)(="[^"]*")?(?=[\s/>])/g, (_, scope: string) => {
      const marked = needs.get(scope) ?? markedBy(scope, css);
      needs.set(scope, marked);
      return marked.some((each) => canBe(each, name, classes)) ? ` ${scope}` : '';
    });
  });
}

/** What a style sheet asks of an element beside the mark; what is in doubt asks nothing. */
interface Marked {
  readonly element: string;
  readonly classes: readonly string[];
}

const tagWithScope =
  /<([a-z][\w-]*)(?=[^<>]* data-astro-cid-)(?:\s+[^\s=>"']+(?:="[^"]*"|='[^']*')?)*\s*\/?>/g;

function markedBy(scope: string, css: string): readonly Marked[] {
  return css
    .split(`[${scope}]`)
    .slice(0, -1)
    .map((before) => {
      const [, edge = '', element = '', classes = ''] =
        /(^|.)([a-z][\w-]*|)((?:\.[\w-]+)*)$/is.exec(before) ?? [];
      const isWhole = /^[\s>+~,(){}]?$/.test(edge);
      return isWhole ? { element, classes: classes.split('.').slice(1) } : anything;
    });
}

const anything: Marked = { element: '', classes: [] };

function canBe(marked: Marked, element: string, classes: readonly string[]): boolean {
  return (
    (marked.element === '' || marked.element === element) &&
    marked.classes.every((name) => classes.includes(name))
  );
}
