import type { AnyChoice } from '#domain/simulation/choices-of.ts';

/** What a choice does, in the fewest words: points, feeling, minutes, cost. `main` is whom a bare number is about, if anyone. */
export function choiceFacts(choice: AnyChoice, main: string | undefined): string {
  const points = Object.values(choice.scores).reduce((sum, each) => sum + each, 0);
  return [
    ...(points > 0 ? [`${points} p`] : []),
    ...feelings(choice, main).map(([id, by]) => `${signed(by)} ${id}`),
    ...(choice.takes === 0 ? [] : [minutes(choice.takes)]),
    ...(choice.costs > 0 ? [`costs ${choice.costs}`] : []),
  ].join(' · ');
}

function feelings(
  { feeling }: AnyChoice,
  main: string | undefined,
): readonly (readonly [string, number])[] {
  const by = typeof feeling === 'number' ? (main ? { [main]: feeling } : {}) : feeling;
  return Object.entries(by).filter(([, change]) => change !== 0);
}

function minutes(takes: AnyChoice['takes']): string {
  return typeof takes === 'number' ? `${takes} min` : `until ${Object.values(takes.until).join()}`;
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `+${number}`;
}
