/**
 * Surnames only, of three or more the first: `Normann, R.` → Normann, `Pine, B. J. & Gilmore, J. H.` → Pine & Gilmore.
 * `andOthers` is what the language says for the rest.
 */
export function shortAuthors(authors: string, andOthers: string): string {
  const names = authors.split(/, (?=[^.]+,)| & /).map((author) => author.split(',')[0] ?? author);
  return names.length > 2 ? `${names[0]} ${andOthers}` : names.join(' & ');
}
