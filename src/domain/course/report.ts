import { z } from 'zod';

/** Where a mistake in the course is reported. */
export const reportSchema = z
  .union([
    z.strictObject({
      mail: z.email().describe('An address that somebody reads, as in course@example.org.'),
    }),
    z.strictObject({
      issues: z
        .url({ protocol: /^https$/ })
        .describe(
          'The list of issues of a repository, as in https://github.com/example/course/issues. GitHub, Forgejo, Gitea and GitLab take what a page fills in.',
        ),
    }),
  ])
  .describe(
    'Where readers report a mistake: either mail or issues. Lessons and quizzes then have a link that fills in page, place and version.',
  );

export type Report = z.infer<typeof reportSchema>;
