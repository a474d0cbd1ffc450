/** A stretch of an excerpt, and whether it is a word that was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** An excerpt as Pagefind returns it: text in HTML's spelling, with the words found in `<mark>`; no other tag. */
export function stretchesOf(excerpt: string): readonly Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: plain(part.replace(/<\/?mark>/g, '')),
      isFound: part.startsWith('<mark>'),
    }));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

function plain(html: string): string {
  return html.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
