import type { Point } from '#islands/figure/smooth-line.ts';

export const channels = ['instagram', 'whatsapp', 'shop', 'phone', 'courier'] as const;
export type Channel = (typeof channels)[number];

export const stages = ['before', 'during', 'after'] as const;

/** Bu Lina orders a birthday cake: her touchpoints in order, each with the channel it took and others it could. */
export const touchpoints = [
  { id: 'sees-cakes', stage: 'before', took: 'instagram', open: ['whatsapp', 'shop'] },
  { id: 'asks-price', stage: 'before', took: 'whatsapp', open: ['instagram', 'shop', 'phone'] },
  { id: 'tastes', stage: 'during', took: 'shop', open: [] },
  { id: 'changes-writing', stage: 'during', took: 'phone', open: ['whatsapp', 'shop'] },
  { id: 'receives-cake', stage: 'during', took: 'courier', open: ['shop'] },
  { id: 'is-asked', stage: 'after', took: 'whatsapp', open: ['phone'] },
  { id: 'tags-shop', stage: 'after', took: 'instagram', open: ['whatsapp'] },
] as const satisfies readonly {
  id: string;
  stage: (typeof stages)[number];
  took: Channel;
  open: readonly Channel[];
}[];

/** Where a touchpoint (column of time) and a channel (lane) cross on a drawing. */
export type CellAt = (touchpoint: number, channel: Channel) => Point;

/** The first and the last touchpoint of each stage, counted from 0. */
export function spanOf(stage: (typeof stages)[number]): readonly [first: number, last: number] {
  const inside = (touchpoint: (typeof touchpoints)[number]): boolean => touchpoint.stage === stage;
  return [touchpoints.findIndex(inside), touchpoints.findLastIndex(inside)];
}
