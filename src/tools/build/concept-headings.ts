import type { Concept } from '#domain/course/concept.ts';

/**
 * A page as the search reads it: where a concept is explained stands a heading with its names in both languages, the
 * page’s own first, which carries the anchor; and all these names are a fact about the page (`concepts`). So a concept
 * is found by either name, and found as a part of its page. The page itself stays as it is.
 */
export function withConceptHeadings(html: string, concepts: readonly Concept[]): string {
  const [own, other] = /<html[^>]* lang="?en\b/.test(html)
    ? (['en', 'id'] as const)
    : (['id', 'en'] as const);
  const names = new Map(concepts.map(({ id, name }) => [id, new Set([name[own], name[other]])]));
  const taught: string[] = [];
  const headed = html.replace(
    /<section class="concept" id="([^"]+)"([^>]*)>/g,
    (section: string, id: string, others: string) => {
      const title = [...(names.get(id) ?? [])].join(' · ');
      if (title === '') return section;
      taught.push(title);
      return `<section class="concept"${others}><h3 id="${id}" data-pagefind-weight="10">${title}</h3>`;
    },
  );
  if (taught.length === 0) return html;
  // A comma would end the fact.
  const fact = `concepts:${taught.join(' · ').replaceAll(',', '')}`;
  return headed.replace('data-pagefind-body', `data-pagefind-body data-pagefind-meta="${fact}"`);
}
