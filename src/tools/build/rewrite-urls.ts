import { changeInline } from './inline-text.ts';

/**
 * Passes every URL through `change` that a page loads or links to: attributes, `url()` in inline styles, addresses of
 * chunks in inline scripts and in the props of islands. Text that only looks like markup is left alone.
 */
export function rewriteUrls(html: string, change: (url: string) => string): string {
  const inline = changeInline(html, ({ element, text }) =>
    element === 'style' ? inStyle(text, change) : inScript(text, change),
  );
  return inline.replace(token, (whole) =>
    whole.startsWith('<!--') ? whole : inTag(whole, change),
  );
}

/** A comment, an inline script or style with its tags, or a tag. */
const token =
  /<!--[\s\S]*?-->|<[a-z][^\s/>]*(?:\s+[^\s=>"']+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s*\/?>/gi;

const urlAttribute =
  /(\s(?:href|src|poster|action|formaction|component-url|renderer-url|before-hydration-url)=)"([^"]*)"/g;

function inTag(tag: string, change: (url: string) => string): string {
  return tag
    .replace(urlAttribute, (_, start: string, url: string) => `${start}"${change(url)}"`)
    .replace(/(\s(?:image)?srcset=)"([^"]*)"/g, (_, start: string, set: string) => {
      const changed = set.split(',').map((each) => each.trim().replace(/^\S+/, change));
      return `${start}"${changed.join(', ')}"`;
    })
    .replace(/(\sprops=)"([^"]*)"/g, (_, start: string, props: string) => {
      const changed = props.replace(/(?<=&quot;)\/_astro\/.*?(?=&quot;)/g, change);
      return `${start}"${changed}"`;
    });
}

/** The same for a style sheet. */
export function inStyle(css: string, change: (url: string) => string): string {
  return css.replace(/(?<=url\(["']?)[^"')]+(?=["']?\))/g, change);
}

/** Only addresses of chunks: any other text of a script is its own affair. */
function inScript(script: string, change: (url: string) => string): string {
  return script.replace(/(?<=["'`])\/_astro\/[^"'`]*(?=["'`])/g, change);
}
