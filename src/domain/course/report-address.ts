import type { Report } from './report.ts';

/**
 * The address that opens a letter or an issue about a page, with its subject and the beginning of its text filled in.
 * The text is what the address ends with: whoever knows more, such as the paragraph, puts it after it, encoded.
 */
export function reportAddress(report: Report, subject: string, text: string): string {
  if ('mail' in report) return `mailto:${report.mail}?${fields('subject', 'body', subject, text)}`;
  const list = report.issues.replace(/\/+$/, '');
  // GitLab has its issues below “/-/”, and names the fields otherwise than all the others do.
  return /\/-\/issues$/.test(list)
    ? `${list}/new?${fields('issue[title]', 'issue[description]', subject, text)}`
    : `${list}/new?${fields('title', 'body', subject, text)}`;
}

function fields(subjectName: string, textName: string, subject: string, text: string): string {
  return `${subjectName}=${encodeURIComponent(subject)}&${textName}=${encodeURIComponent(text)}`;
}
