import type { News } from './rules.ts';

/**
 * Something that happened while a choice ran, for the debrief and the log. `minute` counts from the start of the
 * encounter. A happening never decides anything: the state does.
 */
export type Happening = { readonly minute: number } & (
  | { readonly kind: 'process-moved'; readonly process: string; readonly state: string }
  | { readonly kind: 'patience-worn'; readonly customer: string }
  | { readonly kind: 'informed'; readonly customer: string; readonly news: News }
  | { readonly kind: 'promise-given'; readonly promise: string; readonly due: number }
  | { readonly kind: 'promise-moved'; readonly promise: string; readonly due: number }
  | { readonly kind: 'promise-kept' | 'promise-broken'; readonly promise: string }
  | { readonly kind: 'need-resolved'; readonly customer: string }
);

/** Where happenings go; left out by those who only want the state. */
export type Note = (happening: Happening) => void;
