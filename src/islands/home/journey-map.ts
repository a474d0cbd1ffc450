import type { Stop } from '#domain/course/journey.ts';

/** The journey map as the page hands it to its islands: words in one language, ready addresses, geometry. */
export interface JourneyMap {
  readonly modules: readonly MapModule[];
  readonly line: MapLine;
}

export interface MapModule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Its page, which opens with a scene; undefined while the module is being written. */
  readonly href: string | undefined;
  /** Empty while the module is being written. */
  readonly stops: readonly MapStop[];
}

export interface MapStop extends Stop {
  readonly title: string;
  readonly minutes: number;
  readonly href: string;
  /** A lesson's quiz. */
  readonly quiz?: string | undefined;
  /** Where a simulation plays, in a word or two. */
  readonly place?: string | undefined;
  /** The customer whom a simulation is about, and her portrait. */
  readonly customer?: { readonly name: string; readonly face: string } | undefined;
}

/** The line of the wide map. Stages without stops have one point, so that the line passes through them. */
export interface MapLine {
  readonly width: number;
  readonly height: number;
  readonly points: readonly MapPoint[];
  /** The curve from each point to the next, as path commands without the starting move. */
  readonly curves: readonly string[];
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly kind: Stop['kind'] | 'stage';
  /** Which stage it belongs to, counted from 0. */
  readonly stage: number;
  /** Which stop stands here, counted from 0 over the whole course; undefined in a stage without stops. */
  readonly stop: number | undefined;
}
