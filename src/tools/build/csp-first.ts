const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** Moves the page's CSP to the top of its head: a policy in a `meta` element rules only what follows it. */
export function cspFirst(html: string): string {
  const [meta] = policy.exec(html) ?? [];
  if (!meta) return html;
  const rest = html.replace(policy, '');
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(rest)?.[0] ?? '<head>';
  return rest.replace(charset, () => charset + meta);
}
