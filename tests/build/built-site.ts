import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inlineTexts } from '#tools/build/inline-text.ts';

const root = process.env['MOMEN_DIST'] ?? resolve(import.meta.dirname, '../../dist');

/** The built site’s files by path, `/` between folders. */
export const files: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  .toSorted();

export const pages = files.filter((file) => file.endsWith('.html'));
export const lessons = pages.filter((page) => page.includes('/lessons/'));
export const simulations = pages.filter((page) => page.includes('/simulations/'));
export const debriefs = pages.filter((page) => page.includes('/debriefs/'));

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The size of a file as it is sent: text in Brotli, the rest as it is. In bytes. */
export function sent(file: string): number {
  const bytes = readFileSync(join(root, file));
  return /\.(html|css|js|svg|json)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}

export function total(of: readonly string[]): number {
  return of.reduce((sum, file) => sum + sent(file), 0);
}

/** The scripts in a page’s own text, compressed together. In bytes. */
export function inlineScriptBytes(page: string): number {
  const texts = inlineTexts(read(page)).filter(({ element }) => element === 'script');
  return brotliCompressSync(texts.map(({ text }) => text).join('\n')).length;
}

/** The font that a page’s own styles name, as they name it. */
export function fontOf(page: string): string {
  return /url\(([^)]*\.woff2)\)/.exec(read(page))?.[1] ?? 'none';
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a page outside its scripts and styles. Attributes as they read, entities decoded. */
export function tagsOf(page: string): readonly Tag[] {
  const markup = read(page).replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*"|=[^\s"'>]+)?)*)\s*\/?>/gi),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(rest),
  }));
}

/** The file that a relative URL on a page, in a style sheet or in a script leads to, without query and fragment. */
export function fileAt(from: string, url: string): string {
  const path = posix.join(posix.dirname(from), decodeURIComponent(url.replace(/[?#].*$/, '')));
  if (url.startsWith('#') || url === '') return from;
  return path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path;
}

/** The scripts that a page preloads. */
export function preloaded(page: string): readonly string[] {
  return tagsOf(page)
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'modulepreload')
    .map(({ attributes }) => fileAt(page, attributes['href'] ?? ''));
}

/** These scripts and all that they import, at once or later; what is left out leads nowhere. */
export function withImports(
  scripts: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): readonly string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, url = ''] of read(script).matchAll(
      /(?:from|import\(?)\s*["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      const file = fileAt(script, url);
      if (!isLeftOut(file)) found.add(file);
    }
  }
  return [...found];
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([^\s=>"']+)(?:=(?:"([^"]*)"|([^\s"'>]+)))?/g)];
  return Object.fromEntries(
    found.map(([, name = '', quoted, bare]) => [name, decoded(quoted ?? bare ?? '')]),
  );
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
