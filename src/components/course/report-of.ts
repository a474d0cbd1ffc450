import { readCourse } from '#components/course/read-course.ts';
import { reportAddress } from '#domain/course/report-address.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { seedOf } from '#domain/shared/shuffle.ts';
import { reportWords } from '#i18n/report.ts';
import { say } from '#i18n/say.ts';
import project from '../../../package.json' with { type: 'json' };

/** A page that may hold a mistake. */
export interface ReportedPage {
  /** From the site’s root, as in `id/lessons/touchpoints.html`. */
  readonly file: string;
  readonly title: string;
  /** All that its author wrote; the version tells this wording from others. */
  readonly content: unknown;
}

/** Where a mistake on a page is reported; undefined where `content/course.yaml` does not say. */
export async function reportOf(locale: Locale, page: ReportedPage): Promise<string | undefined> {
  const { report } = await readCourse();
  if (!report) return undefined;
  const words = reportWords[locale];
  const wording = seedOf(JSON.stringify(page.content)).toString(36);
  return reportAddress(
    report,
    say(words.subject, { title: page.title }),
    say(words.text, { page: page.file, version: `${project.version}-${wording}` }),
  );
}
