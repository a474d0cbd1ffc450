import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * The text of `content/course.yaml` with a lesson more at the end of a module's lessons. Everything else stays as it
 * is written, comments and line breaks included. @throws {RangeError} when it has no such module.
 */
export function listLesson(course: string, module: string, lesson: string): string {
  const modules = parseDocument(course).get('modules');
  const found = isSeq(modules)
    ? modules.items.find((each) => isMap(each) && each.get('id') === module)
    : undefined;
  if (!isMap(found)) throw new RangeError(`The course has no module "${module}".`);

  const insert = (at: number, part: string) => course.slice(0, at) + part + course.slice(at);
  const indent = (offset: number) => ' '.repeat(offset - course.lastIndexOf('\n', offset - 1) - 1);

  const lessons = found.get('lessons');
  if (!isSeq(lessons)) {
    return insert(endOf(found), `\n${indent(startOf(found))}lessons: [${lesson}]`);
  }
  const last = lessons.items.at(-1);
  if (!last) return insert(startOf(lessons) + 1, lesson);
  if (lessons.flow) return insert(endOf(last), `, ${lesson}`);
  return insert(endOf(last), `\n${indent(startOf(lessons))}- ${lesson}`);
}

function startOf(node: unknown): number {
  return rangeOf(node)[0] ?? 0;
}

/** Where a node ends, before any comment and line break that follow it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value);
  return rangeOf(node)[1] ?? 0;
}

function rangeOf(node: unknown): readonly number[] {
  return (node as { readonly range?: readonly number[] } | undefined)?.range ?? [];
}
