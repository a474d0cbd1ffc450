import type { Band } from './impression.ts';
import { bandOf } from './impression.ts';

/** What the learner may see of a customer: her band, or only her cues, or only her words. */
export type Shown =
  | { readonly kind: 'feeling'; readonly band: Band }
  | { readonly kind: 'cues' }
  | { readonly kind: 'words' };

/**
 * What is shown of a feeling: at level 1 the band itself, so that a beginner sees what each choice does; at level 2
 * cues, unless she hides nothing; at level 3 words only, unless she hides nothing.
 */
export function shownFeeling(feeling: number, mask: number, level: number): Shown {
  if (level <= 1 || mask === 0) return { kind: 'feeling', band: bandOf(feeling) };
  return { kind: level === 2 ? 'cues' : 'words' };
}

/**
 * The band that a face shows. At level 1 it is the feeling itself. From level 2 on what is hidden is drawn towards
 * OK, by as many steps of feeling as the mask has and never past it; a face above OK hides nothing.
 */
export function faceOf(feeling: number, mask: number, level: number): Band {
  return bandOf(feeling < 0 && level > 1 ? Math.min(0, feeling + mask) : feeling);
}
