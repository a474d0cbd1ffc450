/** A report’s address with the paragraph it is about: its text ends with the address, so that more can be put after it. */
export function reportOn(
  report: string,
  { place, excerpt }: { readonly place: string; readonly excerpt: string },
): string {
  return report + encodeURIComponent(`\n${place}\n“${excerpt} …”\n\n`);
}
