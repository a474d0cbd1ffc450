/** The scenes of a simulation and the ways between them as the build laid them out, in pixels from the top left. */
export interface WholeMap {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly Placed[];
  /** Where every conversation ends, above the endings. */
  readonly end: { readonly x: number; readonly y: number };
  readonly endings: readonly Placed[];
  readonly ways: readonly Way[];
}

/** A box by its top left corner. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All choices that lead from one scene to one other, or to `end`. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** The path's `d`. */
  readonly line: string;
}
