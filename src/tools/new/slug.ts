import { contentId } from '#domain/shared/localized-text.ts';

/** Why a name cannot be one, with one that could; undefined when it can. */
export function wrongSlug(slug: string): string | undefined {
  if (contentId.safeParse(slug).success) return undefined;
  const near = slug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const instead = near ? `Try "${near}".` : 'Try something like "late-order".';
  return `"${slug}" cannot be a name: it becomes an id for good, so it must be lower-case words joined by hyphens. ${instead}`;
}
