/** What stands between the tags of a page's `<style>` and `<script>` elements, but for scripts that are data. */
export interface InlineText {
  readonly element: 'style' | 'script';
  readonly text: string;
}

const element = /(<(style|script)\b(?![^>]* type="application\/json")[^>]*>)([\s\S]*?)(<\/\2>)/gi;

/** The inline texts of a page in its order, those of `<script src>` being empty. */
export function inlineTexts(html: string): readonly InlineText[] {
  return [...html.matchAll(element)].map(({ 2: name = '', 3: text = '' }) => ({
    element: nameOf(name),
    text,
  }));
}

/** The page with each inline text replaced by what `change` makes of it. */
export function changeInline(html: string, change: (inline: InlineText) => string): string {
  return html.replace(element, (_, open: string, name: string, text: string, close: string) =>
    [open, change({ element: nameOf(name), text }), close].join(''),
  );
}

function nameOf(name: string): InlineText['element'] {
  return name.toLowerCase() === 'style' ? 'style' : 'script';
}
