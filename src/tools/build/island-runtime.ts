import { type LateFile, lateFile } from './late-file.ts';

export interface WithRuntime {
  readonly html: string;
  readonly files: readonly LateFile[];
}

/**
 * The page with the scripts that make islands possible in files of their own, which every page shares. A page whose
 * island starts at once keeps them: there it would wait for one more file.
 */
export function islandRuntime(html: string): WithRuntime {
  if (html.includes(' client="load"')) return { html, files: [] };
  const body = html.indexOf('<body');
  const files: LateFile[] = [];
  const moved = html.slice(body).replace(/<script>((?:(?!<\/script>)[\s\S])+)<\/script>/g, script);
  return { html: html.slice(0, body) + moved, files };

  function script(_: string, text: string): string {
    const file = lateFile('islands', 'js', countedFromPage(text));
    files.push(file);
    return `<script defer src="/${file.path}"></script>`;
  }
}

/** A script that imports by addresses counted from its page, so that it may lie elsewhere. */
function countedFromPage(script: string): string {
  return script.replace(/\bimport\((\w+)\)/g, 'import(new URL($1,document.baseURI))');
}
