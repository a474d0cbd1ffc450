import type { LessonFile } from '#domain/course/course-files.ts';
import { homeOf, nameOf } from './list-content.ts';
import { type MdxFile, readMdx } from './read-mdx.ts';

/** A lesson as far as it can be read. */
export interface ReadLesson extends MdxFile {
  readonly lesson: LessonFile;
}

/** Reads a lesson; its language, module and name come from its path. */
export function readLesson(file: string, content: string): ReadLesson {
  const mdx = readMdx(content);
  const { data, body } = mdx;
  return { ...mdx, lesson: { ...homeOf(file), file, lesson: nameOf(file), data, body } };
}
