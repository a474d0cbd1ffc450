import type { Locale } from '#domain/shared/locale.ts';

/** A page of the site, named rather than spelt: only this file knows how the output is laid out. */
export type Page =
  | { readonly page: 'home' | 'simulations' | 'search' | 'record' | 'notes' | 'about' }
  | {
      readonly page: 'glossary' | 'concepts' | 'figures' | 'sources';
      readonly anchor?: string | undefined;
    }
  | { readonly page: 'module' | 'edition'; readonly module: string }
  | { readonly page: 'learning' | 'review' | 'certificate' }
  | { readonly page: 'lesson'; readonly lesson: string; readonly anchor?: string | undefined }
  | { readonly page: 'quiz' | 'sheet'; readonly quiz: string }
  /** That of a module has its name; the other is `final`. */
  | { readonly page: 'test'; readonly test: string }
  | {
      readonly page: 'simulation' | 'debrief' | 'replay' | 'facilitator';
      readonly simulation: string;
    }
  | { readonly page: 'guide'; readonly guide: string };

/** Links from one page of the site to others, relative, so that one built folder serves under any path. */
export interface Links {
  readonly locale: Locale;
  /** The address of a page, in this page's language unless another is named. */
  to(page: Page, locale?: Locale): string;
  /** The address of a file that stands at the site's root, such as `favicon.svg`. */
  toFile(file: string): string;
  /** This very page in the other language. */
  here(locale: Locale): string;
}

export function linksFrom(locale: Locale, from: Page): Links {
  const up = '../'.repeat(fileOf(locale, from).split('/').length - 1);
  return {
    locale,
    to: (page, target = locale) => up + fileOf(target, page),
    toFile: (file) => up + file,
    here: (target) => up + fileOf(target, from),
  };
}

/** The file of a page from the site's root: `id/lessons/touchpoints.html`. Every page lies in its language's folder. */
function fileOf(locale: Locale, page: Page): string {
  switch (page.page) {
    case 'home':
      return `${locale}/index.html`;
    case 'lesson':
      return `${locale}/lessons/${page.lesson}.html${anchorOf(page)}`;
    case 'module':
      return `${locale}/modules/${page.module}.html`;
    case 'edition':
      return `${locale}/print/${page.module}.html`;
    case 'quiz':
      return `${locale}/quizzes/${page.quiz}.html`;
    case 'sheet':
      return `${locale}/sheets/${page.quiz}.html`;
    case 'test':
      return `${locale}/tests/${page.test}.html`;
    case 'simulation':
      return `${locale}/simulations/${page.simulation}.html`;
    case 'debrief':
      return `${locale}/debriefs/${page.simulation}.html`;
    case 'replay':
      return `${locale}/replays/${page.simulation}.html`;
    case 'facilitator':
      return `${locale}/facilitators/${page.simulation}.html`;
    case 'guide':
      return `${locale}/guides/${page.guide}.html`;
    case 'glossary':
    case 'concepts':
    case 'figures':
    case 'sources':
      return `${locale}/${page.page}.html${anchorOf(page)}`;
    case 'simulations':
    case 'search':
    case 'record':
    case 'about':
    case 'notes':
    case 'learning':
    case 'review':
    case 'certificate':
      return `${locale}/${page.page}.html`;
    default:
      return page satisfies never;
  }
}

function anchorOf({ anchor }: { readonly anchor?: string | undefined }): string {
  return anchor ? `#${anchor}` : '';
}
