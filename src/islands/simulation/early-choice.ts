/**
 * The choice a learner pressed while the page was painted but not yet alive. A one-line script in the page
 * (`earlyChoiceScript`) notes it on the document; it is answered as soon as the player is.
 */
export function earlyChoice(): string | undefined {
  const { dataset } = document.documentElement;
  const choice = dataset['early'];
  delete dataset['early'];
  return choice;
}

/** Goes inline into the page, before the island. */
export const earlyChoiceScript =
  "document.addEventListener('click',e=>{let b=e.target.closest('astro-island[ssr] [data-choice]');if(b)document.documentElement.dataset.early=b.dataset.choice})";
