import type { z } from 'zod';
import { problemsOfZod } from '../shared/problems-of-zod.ts';
import { checkConcepts } from './check-concepts.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkFigures } from './check-figures.ts';
import { checkLessons } from './check-lessons.ts';
import { checkModules } from './check-modules.ts';
import { checkOpenings } from './check-openings.ts';
import { competencySchema } from './competency.ts';
import { conceptsSchema } from './concept.ts';
import { courseSchema } from './course.ts';
import type { ContentFile, CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { glossaryEntrySchema } from './glossary-entry.ts';
import { lessonSchema } from './lesson.ts';
import { openingsSchema } from './opening.ts';
import { reportedFiguresSchema } from './reported-figure.ts';
import { sourcesSchema } from './source.ts';

/**
 * All that is wrong with the course as a whole: each file by its own schema, then what they say of one another.
 *
 * Takes every file as parsed data (`CourseFiles`) and returns each problem with the file it belongs to. A file
 * that its schema refuses is left out of the comparison, so that one mistake is reported once.
 */
export function checkCourse(files: CourseFiles): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const parsed = parseCourse(files, problems);
  return [
    ...problems,
    ...duplicateIds(files.concepts.file, parsed.concepts),
    ...duplicateIds(files.glossary.file, parsed.glossary),
    ...duplicateIds(files.competencies.file, parsed.competencies),
    ...duplicateIds(files.figures.file, parsed.figures),
    ...(parsed.course ? duplicateIds(files.course.file, parsed.course.modules, 'modules') : []),
    ...checkModules(files, parsed),
    ...checkConcepts(files, parsed),
    ...checkCoverage(files, parsed),
    ...checkFigures(files, parsed),
    ...checkOpenings(files, parsed),
    ...checkLessons(files, parsed),
  ];
}

/** The files after their own schemas; what these refuse is added to `problems` and left out. */
export function parseCourse(files: CourseFiles, problems: FileProblem[] = []): ParsedCourse {
  const read = <T>(schema: z.ZodType<T>, { file, data }: ContentFile): T | undefined => {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    problems.push(
      ...problemsOfZod(result.error, { schema, raw: data }).map((problem) => ({ file, problem })),
    );
    return undefined;
  };
  return {
    course: read(courseSchema, files.course),
    concepts: read(conceptsSchema, files.concepts),
    glossary: read(glossaryEntrySchema.array(), files.glossary),
    sources: read(sourcesSchema, files.sources),
    competencies: read(competencySchema.array(), files.competencies),
    figures: read(reportedFiguresSchema, files.figures),
    openings: read(openingsSchema, files.openings),
    lessons: files.lessons.map((file) => ({ file, lesson: read(lessonSchema, file) })),
  };
}
