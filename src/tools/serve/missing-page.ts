import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resealCsp } from '../build/reseal-csp.ts';
import { rewriteUrls } from '../build/rewrite-urls.ts';

/**
 * The page for an address that leads nowhere. Its relative URLs count from the site’s root; here they are made to
 * count from the address that was asked for, however deep that lies. Undefined when the site has no such page.
 */
export async function missingPage(
  root: string,
  base: string,
  pathname: string,
): Promise<string | undefined> {
  const html = await readFile(join(root, '404.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const up = '../'.repeat(inside.split('/').length - 1) || './';
  const isRelative = (url: string) => !/^(?:[a-z]+:|\/|#|$)/i.test(url);
  return resealCsp(
    html,
    rewriteUrls(html, (url) => (isRelative(url) ? up + url.replace(/^\.\//, '') : url)),
  );
}
