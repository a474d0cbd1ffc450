import { withoutCode } from '#domain/course/prose.ts';
import { problem } from '#domain/shared/problem.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import type { MdxFile } from './read-mdx.ts';

/** What MDX allows and prose here does without, since two languages and every check of words read it. */
const foreign = [
  { pattern: /<\/?[a-z][\w-]*(?=[\s/>])/g, name: 'HTML' },
  { pattern: /^(?:import|export)\s.*/gm, name: 'code' },
  { pattern: /\{[^}\n]*\}/g, name: 'code' },
] as const;

/** HTML, imports and expressions in the prose of a lesson or guide: Markdown and the components do without. */
export function checkMarkup(
  file: string,
  { body, placeInBody }: MdxFile,
): readonly PlacedProblem[] {
  const prose = withoutCode(body);
  return foreign.flatMap(({ pattern, name }) =>
    [...prose.matchAll(pattern)].map(({ 0: found, index }) => {
      const message = `"${found}" is ${name}; prose is Markdown, and what Markdown lacks is a component.`;
      const fix = 'Write it in Markdown, or as a component; show code in backticks.';
      return placed(problem('foreign-markup', [], message, fix), file, placeInBody(index));
    }),
  );
}
