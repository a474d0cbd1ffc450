const here = 'momen-font';

/**
 * Goes inline into the head of a player’s page: on a first visit the font waits until the first scene can be played,
 * and what the scene needs comes sooner. From then on it is in the browser’s cache, and no page waits with it.
 */
export const lateFontScript = `try{localStorage['${here}']||document.documentElement.setAttribute('data-font','late')}catch{}`;

/** Fetches a font that waited, and sets the page in it once it is there. */
export async function showFont(): Promise<void> {
  const root = document.documentElement;
  if (!root.hasAttribute('data-font')) return;
  try {
    const [font] = await document.fonts.load('1em "Plus Jakarta Sans"');
    if (!font) return;
    localStorage[here] = 'here';
    root.removeAttribute('data-font');
  } catch {
    // The connection dropped; the letters that stand in are as legible.
  }
}
