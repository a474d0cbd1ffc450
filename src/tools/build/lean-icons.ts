/**
 * The page with icons as HTML needs them: without the namespace, which the parser knows, and without the classes that
 * the icon set gives them, which no style of ours names.
 */
export function leanIcons(html: string): string {
  return html.replace(/<svg\b[^>]*>/g, (tag) =>
    tag
      .replace(' xmlns="http://www.w3.org/2000/svg"', '')
      .replace(/ class="lucide lucide-[\w-]*"/, ''),
  );
}
