import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Band } from '#domain/simulation/impression.ts';
import { lightSvg } from './light-svg.ts';

/** How a customer looks: options of DiceBear's Open Peeps, as a simulation's author writes them. */
export type Looks = Readonly<Record<string, string | readonly string[]>>;

/**
 * The portrait of a customer under an impression, as an SVG document: head and shoulders on no ground.
 * The same looks give the same drawing at every build. Only the expression changes with the band.
 */
export function drawFace(looks: Looks, band: Band): string {
  const options = Object.entries({ ...plain(looks), ...looks }).map(([name, value]) => [
    name,
    typeof value === 'string' ? [value] : value,
  ]);
  const drawing = createAvatar(openPeeps, {
    ...Object.fromEntries(options),
    face: [expressions[band]],
    facialHairProbability: 'facialHair' in looks ? 100 : 0,
    accessoriesProbability: 'accessories' in looks ? 100 : 0,
    maskProbability: 0,
    seed: 'momen',
  }).toString();

  return lightSvg(
    drawing
      .replace(/<metadata.*?<\/metadata>|<mask.*?<\/mask>/gs, '')
      .replace(/ mask="[^"]*"/g, '')
      .replace(/viewBox="[^"]*"/, 'viewBox="96 50 600 600"')
      .replace(TEARS, '')
      .replaceAll('#000', INK),
  );
}

/** Every line is drawn in dark indigo, the course's own ink, so that all customers belong to one book. */
const INK = '#1f2760';

/** The two tears that Open Peeps adds to its widest smile: white drops, then their outlines. */
const TEARS = /M55\.6 167\.6.*?(?=M117 199)|M82\.3 146\.6[^"]*/g;

/** What is drawn where an author leaves it open. Under a hijab, the second colour is the scarf beneath it. */
function plain({ head, clothingColor = '7f93d6' }: Looks): Looks {
  return {
    head: 'short2',
    skinColor: 'd08b5b',
    clothingColor,
    headContrastColor: head === 'hijab' ? clothingColor : INK.slice(1),
  };
}

/** One of Open Peeps' expressions for each impression, chosen to be told apart at thumbnail size. */
const expressions: Readonly<Record<Band, string>> = {
  boo: 'veryAngry',
  arrgh: 'tired',
  ok: 'smile',
  aha: 'calm',
  wow: 'smileLOL',
};
