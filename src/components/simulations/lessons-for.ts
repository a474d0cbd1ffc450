/**
 * The lessons that prepare for a simulation, by id, in the course’s order: those that lead to it by name, or where
 * none does, those that teach what it trains.
 */
export function lessonsFor(
  simulation: string,
  trains: readonly string[],
  lessons: readonly { readonly id: string; readonly simulation?: string | undefined }[],
  concepts: readonly { readonly id: string; readonly lesson: string }[],
): readonly string[] {
  const leading = lessons.filter((lesson) => lesson.simulation === simulation);
  const teaching = new Set(
    concepts.filter(({ id }) => trains.includes(id)).map(({ lesson }) => lesson),
  );
  const chosen = leading.length > 0 ? leading : lessons.filter(({ id }) => teaching.has(id));
  return chosen.map(({ id }) => id);
}
