import ts from 'typescript';
import { type Locale, locales } from '#domain/shared/locale.ts';
import { blankExcept, blankMatches, type Stretch } from './blank.ts';

/** What a dictionary of the interface says in each language, at its place, with all else blanked. */
export function textsOfWords(text: string): Readonly<Record<Locale, string>> {
  const found: Record<Locale, Stretch[]> = { id: [], en: [] };
  const source = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, locale?: Locale): void => {
    if (locale && ts.isStringLiteralLike(node))
      found[locale].push({ from: node.getStart(source) + 1, to: node.end - 1 });
    if (ts.isPropertyAssignment(node))
      visit(node.initializer, localeOf(node.name.getText(source)) ?? locale);
    else ts.forEachChild(node, (child) => visit(child, locale));
  };
  visit(source);
  const spoken = (locale: Locale) => blankMatches(blankExcept(text, found[locale]), /\{[^}\n]*\}/g);
  return { id: spoken('id'), en: spoken('en') };
}

/** The comments of code, at their places, without names in backticks, tags, and addresses. */
export function commentsOf(text: string): string {
  const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*|<!--[\s\S]*?-->/g;
  const stretches = [...text.matchAll(comments)].map(({ 0: comment, index }) => ({
    from: index,
    to: index + comment.length,
  }));
  return blankMatches(
    blankExcept(text, stretches),
    /`[^`\n]*`/g,
    /@\w+.*/g,
    /\{@link[^}]*\}/g,
    /https?:\S+/g,
  );
}

function localeOf(name: string): Locale | undefined {
  return locales.find((locale) => locale === name);
}
