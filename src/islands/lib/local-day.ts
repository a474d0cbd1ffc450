/** The number of the calendar day that a time falls on where the learner is, counted from 1 January 1970. */
export function localDay(at: number): number {
  const here = new Date(at);
  return Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000;
}
