import fc from 'fast-check';

const words = fc.string({ minLength: 1, maxLength: 12 });

export const text = fc.record({ id: words, en: words });

export const id = fc.stringMatching(/^[a-z]{1,6}$/);

/** What questions of every kind have. */
export const asked = {
  id,
  concept: fc.constantFrom('channel', 'touchpoint', 'peak-end'),
  prompt: text,
};

/** So many parts that differ, each with its reason. */
export const parts = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(id, { minLength, maxLength })
    .map((ids) =>
      ids.map((each) => ({ id: each, text: both(each), because: both(`why ${each}`) })),
    );

/** 2 … 7 options, of which `right` are right, in any order. */
export const options = (right: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.uniqueArray(id, { minLength: 2, maxLength: 7 }), right, text)
    .chain(([ids, right, words]) =>
      fc.shuffledSubarray(
        ids.map((each, index) => ({
          id: each,
          text: words,
          because: words,
          right: index < Math.min(right, ids.length - 1),
        })),
        { minLength: ids.length },
      ),
    );

export function both(words: string) {
  return { id: words, en: words };
}
