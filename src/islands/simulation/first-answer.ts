const key = 'momen-first';

/** Whose first choice it is. */
interface FirstOf {
  readonly simulation: string;
  readonly rulesHash: string;
}

/** What tells the runs of a page apart from those of other rules. */
export function firstOf({ simulation, rulesHash }: FirstOf): string {
  return `${simulation} ${rulesHash}`;
}

/**
 * Answers the first choice of a page that is painted but not yet alive: notes it where it outlives the page, and puts
 * into the conversation what `FirstAnswers.astro` holds ready for it. A second press changes nothing. Goes inline into
 * the page; the player takes the choice up as soon as it is alive (`firstChoice`).
 */
export const firstAnswerScript = [
  "document.addEventListener('click',e=>{",
  "let d=document,b=e.target.closest('astro-island[ssr] [data-choice]'),t=d.getElementById('first-answers'),f=d.querySelector('.first');",
  'if(!b||!t||!f)return;if(f.firstChild)return e.stopPropagation();',
  'let c=b.dataset.choice,a=[...t.content.children].find(x=>x.dataset.answer===c);if(!a)return;',
  `try{localStorage['${key}']=t.dataset.of+' '+c}catch{return}`,
  'f.append(a.cloneNode(true));f.parentNode.scrollTop=1e6})',
].join('');

/** A first choice of this simulation that was answered so, but is not yet in the record. */
export function notedChoice(of: FirstOf): string | undefined {
  try {
    const noted = localStorage.getItem(key) ?? '';
    const start = `${firstOf(of)} `;
    return noted.startsWith(start) ? noted.slice(start.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it, and takes its answer off the page: the record and the player have both. */
export function forgetFirst(player: HTMLElement): void {
  player.querySelector('.first')?.replaceChildren();
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was noted where nothing can be.
  }
}
