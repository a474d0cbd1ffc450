import { bandOf } from '../impression.ts';

/**
 * The choice that changed a feeling most, by its index; undefined where none changed it. Of equal changes one that
 * led into another band comes first, then a fall, then the earliest. `lived` is the feeling at the start and after
 * each choice.
 */
export function turningPoint(lived: readonly number[]): number | undefined {
  const changes = changesOf(lived).filter(({ by }) => by !== 0);
  return changes.toSorted(
    (a, b) =>
      Math.abs(b.by) - Math.abs(a.by) ||
      Number(b.crosses) - Number(a.crosses) ||
      a.by - b.by ||
      a.index - b.index,
  )[0]?.index;
}

/** Whether no choice changed the feeling more than this one did: there can be several. */
export function isTurningPoint(lived: readonly number[], index: number): boolean {
  const changes = changesOf(lived);
  const most = Math.max(...changes.map(({ by }) => Math.abs(by)));
  return most > 0 && Math.abs(changes[index]?.by ?? 0) === most;
}

function changesOf(lived: readonly number[]) {
  return lived.slice(1).map((after, index) => {
    const before = lived[index] ?? after;
    return { index, by: after - before, crosses: bandOf(after) !== bandOf(before) };
  });
}
