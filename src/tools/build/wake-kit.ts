import { changeInline } from './inline-text.ts';
import { type LateFile, lateFile } from './late-file.ts';
import { namesTogether } from './names-together.ts';
import { relativeUrl } from './relative-url.ts';
import { inStyle } from './rewrite-urls.ts';
import { splitStyles } from './split-styles.ts';
import { islandTag, takeProps } from './take-props.ts';

export interface WithKit {
  readonly html: string;
  readonly files: readonly LateFile[];
}

/**
 * Takes out of a page what only its islands need, and only once they come alive: their props, which the server's
 * HTML has shown already, and the styles of what the server did not render. Both go into a kit, which the
 * islands load in place of their renderer when the reader comes near. A page whose island starts at once stays whole.
 * `page` is its path from the root.
 */
export function wakeKit(html: string, page: string): WithKit {
  const renderer = /<astro-island\b[^>]* renderer-url="\/_astro\/([^"]*)"/.exec(html)?.[1];
  if (renderer === undefined || html.includes(' client="load"')) return { html, files: [] };
  const { early, late } = splitPage(html);
  const sheet =
    late === ''
      ? []
      : [
          lateFile(
            'wake',
            'css',
            inStyle(late, (url) => relativeUrl(url, '_astro/')),
          ),
        ];
  const { html: emptied, props } = takeProps(early);
  const data = JSON.stringify(props).replace(/(?<=")\/_astro\/[^"]*(?=")/g, (url) =>
    relativeUrl(url, page),
  );
  const script = lateFile('wake', 'js', kitScript(renderer, data, sheet[0]?.path));
  return {
    html: emptied.replace(islandTag, (tag) =>
      tag.replace(/ renderer-url="[^"]*"/, ` renderer-url="/${script.path}"`),
    ),
    files: [script, ...sheet],
  };
}

/** The page with the styles that its markup can use, and those that only its islands will. */
function splitPage(html: string): { readonly early: string; readonly late: string } {
  const canMeet = namesTogether(html, []);
  let late = '';
  const early = changeInline(html, ({ element, text }) => {
    if (element === 'script') return text;
    const { matching, rest } = splitStyles(text, canMeet);
    late += rest;
    return matching;
  });
  return { early, late };
}

/** A module that stands in for the islands' renderer: it brings the styles and hands each island its props. */
function kitScript(renderer: string, props: string, sheet: string | undefined): string {
  const link =
    sheet === undefined
      ? ''
      : `document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",href:new URL("./${sheet.replace('_astro/', '')}",import.meta.url)}));`;
  return [
    `import hydrate from"./${renderer}";`,
    `const kit=${props};`,
    link,
    'export default island=>component=>hydrate(island)(component,kit[island.getAttribute("kit")]);',
  ].join('');
}
