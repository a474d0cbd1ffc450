import type { Locale } from '../shared/locale.ts';
import type { Problem } from '../shared/problem.ts';
import type { Competency } from './competency.ts';
import type { Concept } from './concept.ts';
import type { Course } from './course.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { Lesson } from './lesson.ts';
import type { Opening } from './opening.ts';
import type { ReportedFigure } from './reported-figure.ts';
import type { Source } from './source.ts';

/** One content file, parsed but not yet checked. `file` is its path as the author knows it. */
export interface ContentFile {
  readonly file: string;
  readonly data: unknown;
}

/** One lesson in one language: `data` is its front matter; the names come from its path. */
export interface LessonFile extends ContentFile {
  readonly locale: Locale;
  readonly module: string;
  readonly lesson: string;
  readonly body: string;
}

/** What a question asks about, and how; undefined where its file does not say. */
export interface AskedConcept {
  readonly concept: string | undefined;
  readonly kind: string | undefined;
}

/** Everything that `checkCourse` compares. */
export interface CourseFiles {
  readonly course: ContentFile;
  readonly concepts: ContentFile;
  readonly glossary: ContentFile;
  readonly sources: ContentFile;
  readonly competencies: ContentFile;
  readonly figures: ContentFile;
  readonly openings: ContentFile;
  readonly lessons: readonly LessonFile[];
  /** The folders of `simulations/`, each with the concepts that it says it trains. */
  readonly simulations: ReadonlyMap<string, readonly string[]>;
  /** Every question of every quiz, as `quiz/question`. */
  readonly questions: ReadonlyMap<string, AskedConcept>;
}

/**
 * A problem and the file it belongs to. `offset`, where given, is its place in a lesson’s body, in characters
 * from the body’s start; without it, the problem’s path leads into the file’s data.
 */
export interface FileProblem {
  readonly file: string;
  readonly problem: Problem;
  readonly offset?: number | undefined;
}

/** The same files after their own schemas; undefined where a schema refused one. */
export interface ParsedCourse {
  readonly course: Course | undefined;
  readonly concepts: readonly Concept[] | undefined;
  readonly glossary: readonly GlossaryEntry[] | undefined;
  readonly sources: Readonly<Record<string, Source>> | undefined;
  readonly competencies: readonly Competency[] | undefined;
  readonly figures: readonly ReportedFigure[] | undefined;
  readonly openings: readonly Opening[] | undefined;
  readonly lessons: readonly { readonly file: LessonFile; readonly lesson: Lesson | undefined }[];
}
