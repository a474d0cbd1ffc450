/** What Astro adds where the first island stands: one rule, in a style element of its own. */
const display = /<style>(astro-island(?:,astro-slot)?\{display:contents\})<\/style>/;

/** What is left of that element; to be taken away once the policy is made, which counts elements. */
export const emptyStyle = '<style></style>';

/**
 * The page with islands described as shortly as their runtime allows: without what it never reads or takes for
 * granted, and their one rule in the page's first style sheet, which saves a hash in the policy.
 */
export function leanIslands(html: string): string {
  const rule = display.exec(html)?.[1] ?? '';
  return html
    .replace(display, emptyStyle)
    .replace('</style>', `${rule}</style>`)
    .replace(/<astro-island\b(?:[^>"]|"[^"]*")*>/g, (tag) =>
      tag
        .replace(/ uid="[^"]*"/, '')
        .replace(' component-export="default"', '')
        .replace(/ opts="{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true}"/, ' opts="{}"'),
    );
}
