import { type Point, smoothLine } from './smooth-line.ts';

/** The ways the cashier may handle the bill, best first. */
export const branches = ['before', 'after', 'never'] as const;
export type Branch = (typeof branches)[number];

/** The touchpoints up to the branching, and how each one feels: 0 is as expected. */
const visit = [
  { id: 'handover', feeling: 0.25 },
  { id: 'waiting', feeling: -0.3 },
  { id: 'cashier', feeling: 0 },
] as const;

const feelings: Readonly<Record<Branch, number>> = { before: 3, after: -1.4, never: -4 };

/** Half the height of the band in which a touchpoint goes as expected. */
const AS_EXPECTED = 1;

/** A drawing of the branching on one width: columns are the middles of the three touchpoints. */
export function branchDrawing(size: {
  readonly width: number;
  readonly columns: readonly [number, number, number];
  readonly end: number;
  /** Lines of words below the foot. */
  readonly rows: number;
}) {
  const y = (feeling: number): number => 124 - feeling * 28;
  const touchpoints = visit.map(({ id, feeling }, index) => ({
    id,
    at: { x: size.columns[index] ?? 0, y: y(feeling) },
  }));
  const moment: Point = { x: size.columns[2], y: y(0) };
  const ends = branches.map((id) => {
    const at = { x: size.end, y: y(feelings[id]) };
    return { id, at, line: smoothLine([moment, at]) };
  });
  return {
    width: size.width,
    height: 286 + size.rows * 17,
    expected: { top: y(AS_EXPECTED), height: y(-AS_EXPECTED) - y(AS_EXPECTED) },
    foot: 272,
    touchpoints,
    moment,
    ends,
    lived: smoothLine([{ x: 12, y: y(-0.1) }, ...touchpoints.map(({ at }) => at)]),
  };
}

export const narrowBranches = branchDrawing({
  width: 296,
  columns: [44, 113, 170],
  end: 280,
  rows: 2,
});
export const wideBranches = branchDrawing({
  width: 596,
  columns: [84, 232, 372],
  end: 562,
  rows: 1,
});

export type BranchDrawing = ReturnType<typeof branchDrawing>;
