import type { EncounterMachine } from '#domain/simulation/compile.ts';

/** The machine's definition as plain JSON, functions replaced by what they do, for XState's own tools and for eyes. */
export function machineAsJson(machine: EncounterMachine): unknown {
  return JSON.parse(
    JSON.stringify(machine.definition, (_key, value: unknown) => {
      if (typeof value === 'function') return value.name || 'inline';
      return value;
    }),
  );
}
