import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#domain/shared/locale.ts';
import { fileAt, pages, read, tagsOf } from './built-site.ts';

// What shows the course as a whole shows all of it, in both languages.
const idsIn = (file: string) =>
  (parse(readFileSync(`content/${file}.yaml`, 'utf8')) as readonly { readonly id: string }[]).map(
    ({ id }) => id,
  );
const course = parse(readFileSync('content/course.yaml', 'utf8')) as {
  readonly modules: readonly { readonly id: string; readonly lessons?: readonly string[] }[];
};
const sources = Object.keys(parse(readFileSync('content/sources.yaml', 'utf8')) as object);
const modules = course.modules.filter(({ lessons = [] }) => lessons.length > 0);

const idsOn = (page: string) => tagsOf(page).map(({ attributes }) => attributes['id']);
const leadingFrom = (page: string) =>
  tagsOf(page)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => fileAt(page, attributes['href'] ?? ''));

describe.each(locales)('in "%s"', (locale) => {
  test.each([
    ['concepts', idsIn('concepts')],
    ['figures', idsIn('figures')],
    ['sources', sources],
  ])('%s.html has each, once', (page, ids) => {
    const found = idsOn(`${locale}/${page}.html`).filter((id) => ids.includes(id ?? ''));
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  test('each concept leads to its paragraph, a quiz and its term', () => {
    const page = `${locale}/concepts.html`;
    const html = read(page);
    for (const id of idsIn('concepts')) {
      expect(html).toContain(`glossary.html#${id}"`);
      expect(html).toMatch(new RegExp(`lessons/[a-z0-9-]+\\.html#${id}"`));
    }
    expect(leadingFrom(page).filter((to) => to.includes('/quizzes/')).length).toBeGreaterThan(100);
  });

  test.each(modules)('the module $id opens with a scene and leads to all it holds', (module) => {
    const page = `${locale}/modules/${module.id}.html`;
    const options = tagsOf(page).filter(({ name }) => name === 'details');
    expect(options.length).toBeGreaterThanOrEqual(3);
    const expected = (module.lessons ?? []).map((lesson) => `${locale}/lessons/${lesson}.html`);
    expect(leadingFrom(page)).toEqual(
      expect.arrayContaining([...expected, `${locale}/print/${module.id}.html`]),
    );
  });

  test('each module leads to its test, and the last one to the final test', () => {
    const last = modules.at(-1);
    for (const { id } of modules) {
      const leading = leadingFrom(`${locale}/modules/${id}.html`);
      expect(leading).toContain(`${locale}/tests/${id}.html`);
      expect(leading.includes(`${locale}/tests/final.html`)).toBe(id === last?.id);
    }
  });

  test.each(modules)(
    'the printable edition of $id has every lesson, and nothing wakes',
    (module) => {
      const page = `${locale}/print/${module.id}.html`;
      const ids = (module.lessons ?? []).map((lesson) => `${lesson}-lesson`);
      expect(idsOn(page)).toEqual(expect.arrayContaining(ids));
      expect(tagsOf(page).filter(({ name }) => name === 'astro-island')).toEqual([]);
      expect(read(page)).not.toContain('data-pagefind-body');
      expect(read(page)).toMatch(/@page\s*\{\s*@bottom-center/);
    },
  );

  test('no id stands twice in a printable edition', () => {
    for (const { id: module } of modules) {
      const ids = idsOn(`${locale}/print/${module}.html`).filter((id) => id !== undefined);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('one page leads to all of these and to the guides, and every page with a footer to it', () => {
    const about = leadingFrom(`${locale}/about.html`);
    for (const page of ['concepts', 'figures', 'sources', 'glossary'])
      expect(about).toContain(`${locale}/${page}.html`);
    expect(about.filter((to) => to.includes('/guides/'))).toHaveLength(2);
    const footed = pages.filter(
      (page) => page.startsWith(`${locale}/`) && read(page).includes('<footer'),
    );
    expect(footed.filter((page) => !leadingFrom(page).includes(`${locale}/about.html`))).toEqual(
      [],
    );
  });
});
