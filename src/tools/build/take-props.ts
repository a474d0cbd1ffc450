import { plainProps } from './plain-props.ts';

export interface TakenProps {
  /** Each island has `kit`, its place in the list, instead of its props. */
  readonly html: string;
  readonly props: readonly unknown[];
}

/** Any island's opening tag. */
export const islandTag = /<astro-island\b(?:[^>"]|"[^"]*")*>/g;

/** Takes the props out of all islands of a page that have any, as plain data. */
export function takeProps(html: string): TakenProps {
  const props: unknown[] = [];
  const emptied = html.replace(islandTag, (tag) =>
    tag.replace(
      / props="([^"]*)"/,
      (_, text: string) => ` kit="${props.push(plainProps(text)) - 1}"`,
    ),
  );
  return { html: emptied, props };
}
