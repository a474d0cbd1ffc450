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

const width = 296;
/** The middles of the touchpoints, and where the branches end. */
const columns = [44, 113, 170] as const;
const end = 280;

const y = (feeling: number): number => 124 - feeling * 28;
const touchpoints = visit.map(({ id, feeling }, index) => ({
  id,
  at: { x: columns[index] ?? 0, y: y(feeling) },
}));
const moment: Point = { x: columns[2], y: y(0) };

/** The drawing of the branching, in units of a phone's pixels. */
export const branchDrawing = {
  width,
  height: 320,
  expected: { top: y(AS_EXPECTED), height: y(-AS_EXPECTED) - y(AS_EXPECTED) },
  foot: 272,
  touchpoints,
  moment,
  ends: branches.map((id) => {
    const at = { x: end, y: y(feelings[id]) };
    return { id, at, line: smoothLine([moment, at]) };
  }),
  lived: smoothLine([{ x: 12, y: y(-0.1) }, ...touchpoints.map(({ at }) => at)]),
};
