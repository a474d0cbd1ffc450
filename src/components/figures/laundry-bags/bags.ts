/** Three ways to group the bags, each with its groups in the order in which they are drawn. */
export const cuts = {
  age: ['young', 'middle', 'older'],
  work: ['students', 'employed', 'home'],
  decides: ['time', 'gently', 'cheap'],
} as const;

/** The nine bags of that Sunday: who brought each, and the group it falls into by each cut. */
export const bags = [
  { id: 'dimas', age: 'young', work: 'students', decides: 'time' },
  { id: 'sekar', age: 'young', work: 'students', decides: 'gently' },
  { id: 'yudi', age: 'young', work: 'students', decides: 'cheap' },
  { id: 'lila', age: 'middle', work: 'employed', decides: 'gently' },
  { id: 'ratih', age: 'middle', work: 'employed', decides: 'time' },
  { id: 'siska', age: 'middle', work: 'home', decides: 'time' },
  { id: 'anwar', age: 'older', work: 'employed', decides: 'cheap' },
  { id: 'nur', age: 'older', work: 'home', decides: 'cheap' },
  { id: 'hadi', age: 'older', work: 'home', decides: 'gently' },
] as const;
