import { tick } from 'svelte';

/** The button that a learner pressed while its island was painted but not yet alive; the last one, if several. */
const page = globalThis as { early?: HTMLElement | undefined };

/**
 * Notes such a press on the page, to be answered once the island is alive (`hydrate.ts`). Goes inline into the head.
 * A popover opens without a script, so its button is left alone.
 */
export const earlyPressScript =
  "addEventListener('click',e=>{let b=e.target.closest('astro-island[ssr] button:not([popovertarget])');if(b)self.early=b});";

/** Presses that button again if it is in an island that has just come alive, once all of it is mounted. */
export async function pressAgain(island: HTMLElement): Promise<void> {
  if (!island.contains(page.early ?? null)) return;
  await tick();
  page.early?.click();
  page.early = undefined;
}

/** The choice that was pressed so, for a player to take in its own way; it is not pressed again then. */
export function earlyChoice(): string | undefined {
  const choice = page.early?.dataset['choice'];
  if (choice !== undefined) page.early = undefined;
  return choice;
}
