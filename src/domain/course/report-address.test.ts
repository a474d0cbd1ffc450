import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';
import { type Report, reportSchema } from './report.ts';

const reports: readonly Report[] = [
  { mail: 'kursus@example.org' },
  { issues: 'https://github.com/example/course/issues' },
  { issues: 'https://gitlab.com/example/course/-/issues/' },
];
const text = fc.string({ maxLength: 60, unit: 'grapheme' });

test('subject and text arrive as they were written, and what is put after the address ends the text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), text, text, text, (report, subject, body, more) => {
      const address = new URL(reportAddress(report, subject, body) + encodeURIComponent(more));
      expect([...address.searchParams.values()]).toEqual([subject, body + more]);
    }),
  );
});

test('mail opens a letter, and each kind of repository its own form', () => {
  const [mail = '', github = '', gitlab = ''] = reports.map((report) =>
    reportAddress(report, 'Titik sentuh', 'a b'),
  );
  expect(mail).toBe('mailto:kursus@example.org?subject=Titik%20sentuh&body=a%20b');
  expect(github).toBe(
    'https://github.com/example/course/issues/new?title=Titik%20sentuh&body=a%20b',
  );
  expect(gitlab).toContain('/-/issues/new?issue[title]=');
});

test('a course says one way, and says it soundly', () => {
  const isSound = (raw: unknown) => reportSchema.safeParse(raw).success;
  expect(reports.every(isSound)).toBe(true);
  expect(isSound({ mail: 'nobody' })).toBe(false);
  expect(isSound({ issues: 'http://example.org/issues' })).toBe(false);
  expect(isSound({ ...reports[0], ...reports[1] })).toBe(false);
});
