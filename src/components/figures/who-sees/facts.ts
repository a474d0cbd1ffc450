export const ways = ['survey', 'mystery', 'taking', 'watching', 'living'] as const;

/** What is so at the machine, and by which ways of looking it comes to light. */
export const facts: readonly {
  readonly id: 'easy' | 'turn' | 'screen' | 'rule' | 'fortieth' | 'aloud' | 'palm' | 'early';
  readonly seenBy: readonly (typeof ways)[number][];
}[] = [
  { id: 'easy', seenBy: ['survey'] },
  { id: 'turn', seenBy: ['taking', 'watching'] },
  { id: 'screen', seenBy: ['mystery', 'taking'] },
  { id: 'rule', seenBy: ['mystery', 'taking', 'watching'] },
  { id: 'fortieth', seenBy: ['taking'] },
  { id: 'aloud', seenBy: ['watching', 'living'] },
  { id: 'palm', seenBy: ['living'] },
  { id: 'early', seenBy: ['living'] },
];
