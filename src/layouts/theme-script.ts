/**
 * The one script of every page, in the head, before anything is painted: it puts the reader's theme on the
 * root element, so that no page flashes in the other one, and wires the footer's choice of theme.
 *
 * Kept as text: it is written into the page as it stands, and its hash into the page's CSP.
 */
export const themeScript = `(()=>{let r=document.documentElement,k='momen-theme',l={};try{l=localStorage}catch{}r.dataset.theme=l[k]||'system';addEventListener('DOMContentLoaded',()=>{let t=document.getElementById('theme');if(t){t.value=r.dataset.theme;t.onchange=()=>r.dataset.theme=l[k]=t.value}})})();`;

/** Remembers the language being read, for the site's first page to choose by. Follows the theme's script. */
export const languageScript = `try{localStorage['momen-locale']=document.documentElement.lang}catch{}`;

/** The hash that lets an inline script pass the page's CSP. */
export async function hashOf(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
