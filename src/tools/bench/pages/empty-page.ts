/**
 * A page that says one word, with the head of the given one but for what that weighs or loads: its styles, scripts and
 * links. No page of the site can be there sooner.
 */
export function emptyPage(html: string): string {
  const head = /<head>[\s\S]*?<\/head>/.exec(html)?.[0] ?? '<head></head>';
  const light = head.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<link\b[^>]*>/g, '');
  return `<!doctype html><html lang="id">${light}<body><h1>Momen</h1></body></html>`;
}
