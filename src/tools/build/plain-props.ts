/**
 * An island's props as plain data, from the attribute in which Astro writes them: every value with a number for its
 * type before it. Ours are JSON; anything else throws, since a kit could not carry it.
 *
 * @throws Error when a prop is a date, a set or the like.
 */
export function plainProps(attribute: string): unknown {
  return fields(JSON.parse(decoded(attribute)));
}

function plain(tagged: unknown): unknown {
  const [type, value] = tagged as readonly [number, unknown];
  if (type === 0) return fields(value);
  if (type === 1) return (value as readonly unknown[]).map(plain);
  throw new Error(
    `An island got a prop that is no plain JSON (Astro's type ${type}), which its page cannot hand over later. Pass text, numbers, lists and objects.`,
  );
}

function fields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, tagged]) => [key, plain(tagged)]));
}

function decoded(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
