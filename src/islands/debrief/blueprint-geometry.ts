import type { Blueprint, Instant } from '#domain/simulation/debrief/blueprint.ts';

/** Where the parts of a blueprint lie, in pixels: choices from left to right, lanes from top to bottom. */
export interface BlueprintGeometry {
  readonly height: number;
  /** The choices that are drawn, by their index. */
  readonly columns: readonly {
    readonly step: number;
    readonly x: number;
    readonly width: number;
  }[];
  readonly lanes: {
    readonly customer: Lane;
    readonly front: Lane;
    /** A row for each promise that runs beside others. */
    readonly promises: readonly Lane[];
    readonly processes: readonly Lane[];
  };
  /** Between customer and front stage; between front stage and back. */
  readonly interaction: number;
  readonly visibility: number;
  /** Which row of `lanes.promises` a promise lies in, by its place in the blueprint. */
  readonly rowOfPromise: readonly number[];
  /** From left to right, and never outside of what is drawn. */
  x(instant: Instant): number;
}

interface Lane {
  readonly y: number;
  readonly height: number;
}

/** How high things are: on a screen, and on paper, where the words of the choices stand elsewhere. */
const heights = {
  screen: { head: 26, cell: 104, gap: 30, promise: 26, process: 38 },
  paper: { head: 20, cell: 58, gap: 24, promise: 22, process: 26 },
};

export interface Sheet {
  /** The choices from one, to before another. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly on: keyof typeof heights;
}

/** Lays out choices over a width, each as wide as the others. */
export function blueprintGeometry(
  { steps, promises, processes }: Blueprint,
  { from, to, width, on }: Sheet,
): BlueprintGeometry {
  const { head, cell, gap, promise, process } = heights[on];
  const each = width / Math.max(to - from, 1);
  const columns = steps
    .slice(from, to)
    .map((_, at) => ({ step: from + at, x: at * each, width: each }));
  const x = ({ step, minute }: Instant) => {
    const { from: begun = 0, to: over = 0 } = steps[step] ?? {};
    // A choice of no time is over as it begins; only the start of the run lies before it.
    const part = over > begun ? (minute - begun) / (over - begun) : step + minute === 0 ? 0 : 1;
    return Math.min(Math.max((step - from + part) * each, 0), width);
  };
  const rowOfPromise = rowsOf(promises.map(({ given, settled }) => [x(given), x(settled)]));
  const promiseRows = promises.length === 0 ? 0 : Math.max(...rowOfPromise) + 1;
  const front = head + cell + gap;
  const promised = front + cell + 6;
  const visibility = promised + promiseRows * promise + gap / 2;
  const back = visibility + gap / 2;
  return {
    height: back + processes.length * process,
    columns,
    lanes: {
      customer: { y: head, height: cell },
      front: { y: front, height: cell },
      promises: rows(promiseRows, promised, promise),
      processes: rows(processes.length, back, process),
    },
    interaction: head + cell + gap / 2,
    visibility,
    rowOfPromise,
    x,
  };
}

function rows(count: number, y: number, height: number): readonly Lane[] {
  return Array.from({ length: count }, (_, at) => ({ y: y + at * height, height: height - 4 }));
}

/** The first row for each stretch in which it meets no earlier one. */
function rowsOf(stretches: readonly (readonly [number, number])[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(([start, end]) => {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return row;
  });
}
