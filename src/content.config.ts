import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { competencySchema } from '#domain/course/competency.ts';
import { conceptSchema } from '#domain/course/concept.ts';
import { courseSchema } from '#domain/course/course.ts';
import { glossaryEntrySchema } from '#domain/course/glossary-entry.ts';
import { guideSchema } from '#domain/course/guide.ts';
import { lessonSchema } from '#domain/course/lesson.ts';
import { openingSchema, openingsSchema } from '#domain/course/opening.ts';
import { reportedFigureSchema } from '#domain/course/reported-figure.ts';
import { sourceSchema } from '#domain/course/source.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { testRecipeSchema } from '#domain/quiz/test-recipe.schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';

// Astro reports a YAML error without its place; `npm run check:content` says where and what to do.
export const collections = {
  /** One entry, `course`. */
  course: defineCollection({
    loader: file('content/course.yaml', { parser: (text) => ({ course: parse(text) }) }),
    schema: courseSchema,
  }),
  concepts: defineCollection({ loader: file('content/concepts.yaml'), schema: conceptSchema }),
  glossary: defineCollection({
    loader: file('content/glossary.yaml'),
    schema: glossaryEntrySchema,
  }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  competencies: defineCollection({
    loader: file('content/competencies.yaml'),
    schema: competencySchema,
  }),
  /** Ids are those of the modules. */
  openings: defineCollection({
    loader: file('content/openings.yaml', { parser: byModule }),
    schema: openingSchema,
  }),
  /** Figures that go round about customers, not drawings. */
  figures: defineCollection({
    loader: file('content/figures.yaml'),
    schema: reportedFigureSchema,
  }),
  /** Ids are `<locale>/<lesson>`: a lesson's name is unique in the course, whichever module holds it. */
  lessons: defineCollection({
    loader: glob({
      base: 'content/lessons',
      pattern: '{id,en}/*/*.mdx',
      generateId: ({ entry }) => entry.replace(/^(\w+)\/[^/]+\/(.+)\.mdx$/, '$1/$2'),
    }),
    schema: lessonSchema,
  }),
  /** For instructors and authors. Ids are `<locale>/<guide>`. */
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '{id,en}/*.mdx' }),
    schema: guideSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base: 'quizzes', pattern: '*.yaml' }),
    schema: quizSchema,
  }),
  /** Recipes by which tests draw from the quizzes: one for each module, and `final`. */
  tests: defineCollection({
    loader: glob({ base: 'content/tests', pattern: '*.yaml' }),
    schema: testRecipeSchema,
  }),
  simulations: defineCollection({
    loader: glob({
      base: 'simulations',
      pattern: '*/simulation.yaml',
      generateId: ({ entry }) => entry.replace(/\/simulation\.yaml$/, ''),
    }),
    schema: simulationSchema,
  }),
};

function byModule(text: string): Record<string, Record<string, unknown>> {
  const openings = openingsSchema.parse(parse(text));
  return Object.fromEntries(openings.map((opening) => [opening.module, opening]));
}
