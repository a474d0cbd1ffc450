import Code from './Code.astro';
import Excerpt from './Excerpt.astro';
import WholeExample from './WholeExample.astro';

/** What a guide may use without importing it; a fenced block of markdown is drawn by `Code`. */
export const guideComponents = { Excerpt, WholeExample, pre: Code };
