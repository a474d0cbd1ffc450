import { takeProps } from './take-props.ts';

/**
 * The page with the props of its islands as one JSON list in the head, and in each island its place in that list: a
 * third fewer characters to parse than as attributes, and read in one go. `islands/lib/hydrate.ts` hands them over.
 * Islands whose props are in a kit already (`wake-kit.ts`) have none left.
 */
export function headProps(html: string): string {
  const taken = takeProps(html);
  if (taken.props.length === 0) return html;
  const data = JSON.stringify(taken.props).replaceAll('<', String.raw`\u003c`);
  return taken.html.replace(
    '</head>',
    () => `<script type="application/json" id="kit">${data}</script></head>`,
  );
}
