/** What Astro says in a style element of its own where the first island stands. */
const display = 'astro-island,astro-slot{display:contents}';

/** What is left of that element; to be taken away once the policy is made, which counts elements. */
export const emptyStyle = '<style></style>';

/**
 * The page with islands described as shortly as their runtime allows: without what it never reads or takes for
 * granted, and their one rule in the page's first style sheet, which saves a hash in the policy.
 */
export function leanIslands(html: string): string {
  return html
    .replace(`<style>${display}</style>`, emptyStyle)
    .replace('</style>', html.includes(`<style>${display}</style>`) ? `${display}</style>` : '$&')
    .replace(/<astro-island\b(?:[^>"]|"[^"]*")*>/g, (tag) =>
      tag
        .replace(/ uid="[^"]*"/, '')
        .replace(' component-export="default"', '')
        .replace(/ opts="{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true}"/, ' opts="{}"'),
    );
}
