import { remembered } from '../impression.ts';
import type { PlayedChoice } from '../playthrough.ts';
import type { Rules } from '../rules.ts';
import { initialState } from '../state.ts';

/** What a run was for one customer. Feelings −6 … +6. */
export interface FeltRun {
  /** At the start and after each choice: one more than there are choices. */
  readonly lived: readonly number[];
  readonly remembered: number;
}

/** What a run was for each customer, by id, in authored order. */
export function feltByCustomer(
  rules: Rules,
  played: readonly PlayedChoice[],
): Readonly<Record<string, FeltRun>> {
  const states = [initialState(rules), ...played.map(({ after }) => after)];
  return Object.fromEntries(
    Object.keys(rules.customers).map((id) => {
      const through = states.flatMap(({ customers }) => customers[id] ?? []);
      const last = through.at(-1);
      return [
        id,
        {
          lived: through.map(({ feeling }) => feeling),
          remembered: last ? remembered(last.extreme, last.feeling) : 0,
        },
      ];
    }),
  );
}
