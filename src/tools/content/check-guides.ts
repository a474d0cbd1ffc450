import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideSchema } from '#domain/course/guide.ts';
import { locales } from '#domain/shared/locale.ts';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { problemsOfZod } from '#domain/shared/problems-of-zod.ts';
import { checkComponents } from './check-components.ts';
import { checkMarkup } from './check-markup.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import { readMdx } from './read-mdx.ts';

/** What is wrong with guides: their front matter, the components they use, and whether each has its twin. */
export function checkGuides(root: string, guides: readonly string[]): readonly PlacedProblem[] {
  return guides.flatMap((file) => {
    const mdx = readMdx(readFileSync(join(root, file), 'utf8'));
    if (mdx.faults.length > 0)
      return mdx.faults.map((fault) => placed(fault.problem, file, fault.place));
    const problems = [...checkFrontMatter(mdx.data), ...checkTwins(file, guides)];
    return [
      ...problems.map((each) => placed(each, file, mdx.placeOf(each.path))),
      ...checkComponents(root, 'guide', file, mdx),
      ...checkMarkup(file, mdx),
    ];
  });
}

function checkFrontMatter(raw: unknown): readonly Problem[] {
  const { error } = guideSchema.safeParse(raw);
  return error ? problemsOfZod(error, { schema: guideSchema, raw }) : [];
}

function checkTwins(file: string, guides: readonly string[]): readonly Problem[] {
  const twins = locales.map((locale) => file.replace(/\/(id|en)\//, `/${locale}/`));
  return twins
    .filter((twin) => !guides.includes(twin))
    .map((twin) =>
      problem(
        'guide-in-one-language',
        [],
        'The guide is written in one language only; every page exists in both.',
        `write ${twin}.`,
      ),
    );
}
