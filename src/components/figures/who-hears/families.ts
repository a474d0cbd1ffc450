/** The ways in which a disappointed family lets it be known, or does not. */
export const voices = ['voice', 'private', 'public', 'silent'] as const;
export type Voice = (typeof voices)[number];

/** How many people each family that grumbles in private tells. */
export const KIN = 4;

/** How many viewers of the video one small dot stands for. */
export const VIEWERS_A_DOT = 10;
export const VIEWERS = 3000;

const COUNT = 41;
/** Which of the families speak; all the others are silent. */
const speaking: Readonly<Record<Exclude<Voice, 'silent'>, readonly number[]>> = {
  voice: [7],
  private: [2, 5, 11, 16, 20, 26, 29, 33, 38],
  public: [40],
};

const everyone = Array.from({ length: COUNT }, (_, index) => index);
const loud = Object.values(speaking).flat();

/** The families, by what they do, as places in the group picture. */
export const families: Readonly<Record<Voice, readonly number[]>> = {
  ...speaking,
  silent: everyone.filter((index) => !loud.includes(index)),
};

/** A path of dots, one a family, in eight columns. The last family stands alone, nearest to its audience. */
export function dotsOf(indexes: readonly number[]): string {
  return indexes
    .map((index) => {
      const column = index === COUNT - 1 ? 7 : index % 8;
      return `M${12 + column * 18} ${18 + Math.floor(index / 8) * 24}h.1`;
    })
    .join('');
}

/** A path of small dots in rows: `columns` a row, `pitch` apart, from the point `left`, `top`. */
export function crowd(
  size: number,
  columns: number,
  pitch: number,
  left: number,
  top: number,
): string {
  return Array.from(
    { length: Math.ceil(size / columns) },
    (_, row) => `M${left} ${top + row * pitch}h${(columns - 1) * pitch + 0.1}`,
  ).join('');
}
