import { z } from 'zod';
import { conceptsSchema } from '#domain/course/concept.ts';
import { courseSchema } from '#domain/course/course.ts';
import { openingsSchema } from '#domain/course/opening.ts';
import { reportedFiguresSchema } from '#domain/course/reported-figure.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { testRecipeSchema } from '#domain/quiz/test-recipe.schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';

/** The JSON Schema of each kind of YAML file, by its file name in `public/schemas/`. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'concepts.schema.json': written(conceptsSchema),
    'course.schema.json': written(courseSchema),
    'figures.schema.json': written(reportedFiguresSchema),
    'openings.schema.json': written(openingsSchema),
    'quiz.schema.json': written(quizSchema),
    'simulation.schema.json': written(simulationSchema),
    'test.schema.json': written(testRecipeSchema),
  };
}

/** As an author writes it: what has a default may be left out. */
function written(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
}
