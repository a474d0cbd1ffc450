/** What Intan went through, in order; `feeling` as she drew it, from −3 to 3, and whether the school has a record of it. */
export const journey = [
  { id: 'gate', feeling: -2, seen: false },
  { id: 'chat', feeling: 1, seen: true },
  { id: 'pays', feeling: 1, seen: true },
  { id: 'lessons', feeling: 3, seen: true },
  { id: 'message', feeling: -1, seen: false },
  { id: 'third', feeling: -2, seen: true },
  { id: 'silence', feeling: -3, seen: false },
  { id: 'market', feeling: 3, seen: false },
] as const;

/** Where an event stands on the drawing, which is 296 wide. */
export function placeOf(index: number): { readonly x: number; readonly y: number } {
  return { x: 24 + index * 36, y: 86 - journey[index]!.feeling * 23 };
}
