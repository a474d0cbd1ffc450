import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#domain/shared/locale.ts';
import { field, idsOf } from '../content/known.ts';
import { listContent, nameOf } from '../content/list-content.ts';
import { readYaml } from '../read-yaml.ts';
import { listLesson } from './list-lesson.ts';
import { refuse, type Start } from './start.ts';

/**
 * A new lesson in both languages, with one concept of its own, listed in `content/course.yaml`: in the module named,
 * or in the last that has lessons. What the files already there say stays as it stands, comments too.
 */
export function startLesson(root: string, slug: string, named?: string): Start {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const taken = listContent(root).lessons.find((file) => nameOf(file) === slug);
  if (taken) return refuse(`${taken} is there already. Change that one, or choose another name.`);

  const course = read('content/course.yaml');
  const modules = field(readYaml(course).data, 'modules');
  const ids = idsOf(modules) ?? [];
  const module = named ?? lastWithLessons(modules) ?? ids.at(-1);
  if (module === undefined || !ids.includes(module)) {
    return refuse(`There is no module "${named ?? ''}". The modules are: ${ids.join(', ')}.`);
  }

  const concepts = read('content/concepts.yaml');
  if (idsOf(readYaml(concepts).data)?.includes(slug)) {
    return refuse(
      `The lesson would explain a concept of its own name, and "${slug}" is one already, of another lesson. Choose another name.`,
    );
  }
  const glossary = read('content/glossary.yaml');
  const hasTerm = idsOf(readYaml(glossary).data)?.includes(slug);
  const files = new Map([
    ...locales.map((locale) => [fileOf(locale, module, slug), startOf(locale, slug)] as const),
    ['content/course.yaml', listLesson(course, module, slug)],
    ['content/concepts.yaml', concepts.trimEnd() + conceptEntry(slug)],
  ]);
  if (!hasTerm) files.set('content/glossary.yaml', glossary.trimEnd() + glossaryEntry(slug));
  return { kind: 'started', files, next: nextOf(module, slug) };
}

function lastWithLessons(modules: unknown): string | undefined {
  const written = (Array.isArray(modules) ? modules : []).filter((module) => {
    const lessons = field(module, 'lessons');
    return Array.isArray(lessons) && lessons.length > 0;
  });
  return idsOf(written)?.at(-1);
}

function fileOf(locale: string, module: string, slug: string): string {
  return `content/lessons/${locale}/${module}/${slug}.mdx`;
}

function startOf(locale: string, slug: string): string {
  const text = readFileSync(join(import.meta.dirname, `starts/lesson.${locale}.mdx`), 'utf8');
  return text.replaceAll('CONCEPT', slug);
}

function conceptEntry(slug: string): string {
  return `

- id: ${slug}
  lesson: ${slug}
  name: { id: menyebut jam, en: naming a time }
  practice: { task: ${slug} }
`;
}

function glossaryEntry(slug: string): string {
  return `

- id: ${slug}
  term: { id: menyebut jam, en: naming a time }
  definition:
    id: Memberi pelanggan satu jam yang akan ditepati, beserta sebabnya.
    en: Giving the customer an hour that will be kept, and the reason for it.
`;
}

function nextOf(module: string, slug: string): string {
  return `A short lesson on naming a time, in the module "${module}". Make it yours, in both languages, and its concept in
content/concepts.yaml and content/glossary.yaml too.

  npm run check:content
  npm run dev                 and open /id/lessons/${slug}.html

Every lesson has a quiz of the same name, and every concept its three questions:  npm run new quiz ${slug}
In another module:  npm run new lesson <name> <module>
How it is made: the guide “Writing a lesson”, at /en/guides/writing-a-lesson.html`;
}
