import { plainProps } from './plain-props.ts';

/**
 * The page with the props of its islands as one JSON list in the head, and in each island its place in that list: a
 * third fewer characters to parse than as attributes, and read in one go. `islands/lib/hydrate.ts` hands them over.
 * Islands whose props are in a kit already (`wake-kit.ts`) have none left.
 */
export function headProps(html: string): string {
  const props: unknown[] = [];
  const tags = /<astro-island\b(?:[^>"]|"[^"]*")*>/g;
  const emptied = html.replace(tags, (tag) =>
    tag.replace(
      / props="([^"]*)"/,
      (_, text: string) => ` kit="${props.push(plainProps(text)) - 1}"`,
    ),
  );
  if (props.length === 0) return html;
  const data = JSON.stringify(props).replaceAll('<', String.raw`\u003c`);
  return emptied.replace(
    '</head>',
    () => `<script type="application/json" id="kit">${data}</script></head>`,
  );
}
