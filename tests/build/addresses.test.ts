import { describe, expect, test } from 'vitest';
import { fileAt, files, fontOf, pages, read, type Tag, tagsOf } from './built-site.ts';

const known = new Set(files);
const loading = [
  'href',
  'src',
  'srcset',
  'poster',
  'action',
  'data',
  'component-url',
  'renderer-url',
];

/** Where a tag leads or what it loads; a link that only a reader follows may lead elsewhere. */
function addressesIn({ name, attributes }: Tag): readonly string[] {
  const isFollowed = name === 'a' && /^(https?|mailto):/.test(attributes['href'] ?? '');
  return isFollowed
    ? []
    : loading.flatMap((key) => (key in attributes ? [attributes[key] ?? ''] : []));
}

function relativeAddresses(page: string): readonly string[] {
  return tagsOf(page)
    .flatMap(addressesIn)
    .filter((address) => !address.startsWith('data:'));
}

describe.each(pages)('%s', (page) => {
  test('has relative addresses only, so that it can be served under any path', () => {
    const others = relativeAddresses(page).filter((address) =>
      /^(\/|[a-z][a-z+.-]*:)/i.test(address),
    );
    const inProps = read(page).match(/&quot;\/_astro\/[^&]*/g) ?? [];
    expect([...others, ...inProps]).toEqual([]);
  });

  test('leads to nothing that is not there', () => {
    const dead = relativeAddresses(page).filter((address) => !known.has(fileAt(page, address)));
    expect(dead).toEqual([]);
  });

  test('leads to no anchor that is not there', () => {
    const anchors = relativeAddresses(page).filter((address) => /#[^=]+$/.test(address));
    const dead = anchors.filter((address) => {
      const id = decodeURIComponent(address.slice(address.indexOf('#') + 1));
      return !tagsOf(fileAt(page, address)).some(({ attributes }) => attributes['id'] === id);
    });
    expect(dead).toEqual([]);
  });

  test('leads outwards by whole addresses only', () => {
    const outward = tagsOf(page)
      .map(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? '') : ''))
      .filter((address) => /^(https?|mailto):/.test(address));
    const broken = outward.filter(
      (address) => !/^https?:\/\/[\w-]+(\.[\w-]+)+(\/[^\s<>"]*)?$/.test(address),
    );
    expect(broken).toEqual([]);
  });

  test('hands its islands only addresses that lead somewhere', () => {
    const props = /<script type="application\/json" id="kit">(.*?)<\/script>/.exec(read(page));
    const addresses = (props ?? []).flatMap(
      (text) => text.match(/"[^"\s]*\.html(#[\w-]+)?"/g) ?? [],
    );
    const dead = addresses
      .map((quoted) => quoted.slice(1, -1))
      .filter((address) => {
        const file = fileAt(page, address);
        const id = address.split('#')[1];
        const isThere = (name: string) =>
          tagsOf(file).some(({ attributes }) => attributes['id'] === name);
        return !known.has(file) || (id !== undefined && !isThere(id));
      });
    expect(dead).toEqual([]);
  });

  test('names a font that is there', () => {
    expect(known).toContain(fileAt(page, fontOf(page)));
  });
});

describe('each page stands in both languages', () => {
  const inALanguage = pages.filter((page) => /^(id|en)\//.test(page));

  test.each(inALanguage)('%s, and says which it is and where the other stands', (page) => {
    const [locale, other] = page.startsWith('id/') ? ['id', 'en'] : ['en', 'id'];
    const twin = `${other}/${page.slice(3)}`;
    expect(known).toContain(twin);
    const tags = tagsOf(page);
    expect(tags.find(({ name }) => name === 'html')?.attributes['lang']).toBe(locale);
    const alternate = tags.find(
      ({ attributes }) => attributes['hreflang'] === other && attributes['rel'] === 'alternate',
    );
    expect(fileAt(page, alternate?.attributes['href'] ?? '')).toBe(twin);
  });
});

describe('style sheets and scripts', () => {
  test.each(files.filter((file) => file.endsWith('.css')))(
    '%s: relative addresses only',
    (file) => {
      const urls = [...read(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
      expect(
        urls.filter((url) => !/^(#|data:)/.test(url) && !known.has(fileAt(file, url))),
      ).toEqual([]);
    },
  );

  test.each(files.filter((file) => /^_astro\/.*\.js$/.test(file)))(
    '%s: imports what is there',
    (file) => {
      const form = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]*|\/[^"'`]*|[\w@][^"'`$]*)["'`]/g;
      const imports = [...read(file).matchAll(form)].map(([, of = '']) => of);
      expect(imports.filter((of) => !of.startsWith('.') || !known.has(fileAt(file, of)))).toEqual(
        [],
      );
    },
  );

  test('nothing is asked of another site', () => {
    const harmless = /^https?:\/\/(www\.w3\.org|svelte\.dev\/e)\//;
    const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
    const found = scripts.flatMap((file) => read(file).match(/\bhttps?:\/\/[^\s"'`)]+/g) ?? []);
    expect(found.filter((url) => !harmless.test(url))).toEqual([]);
  });
});
