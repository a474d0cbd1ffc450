import type { Rules } from './rules.ts';
import type { EncounterState } from './state.ts';

/** What the main customer feels, −6 … +6; undefined where there is none, as in a visit. */
export function mainFeeling({ main }: Rules, { customers }: EncounterState): number | undefined {
  return main === undefined ? undefined : customers[main]?.feeling;
}
