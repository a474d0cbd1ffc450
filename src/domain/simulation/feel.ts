import { fall, moreExtreme, rise } from './impression.ts';
import type { CustomerState, EncounterState } from './state.ts';

/**
 * The state after a customer's feeling moved by `by`. `since` is the state in which the choice began, for the limit
 * of one band a choice. The gates are read from `state` as it stands.
 */
export function moved(
  state: EncounterState,
  id: string,
  by: number,
  { since, affronted = false }: { readonly since: EncounterState; readonly affronted?: boolean },
): EncounterState {
  const customer = state.customers[id];
  if (!customer || by === 0) return state;
  const feeling =
    by > 0
      ? rise(customer.feeling, by, {
          ...customer,
          since: since.customers[id]?.feeling ?? customer.feeling,
        })
      : fall(customer.feeling, -by, affronted);
  return { ...state, customers: { ...state.customers, [id]: feels(customer, feeling) } };
}

/** The customer with that feeling, and with the extreme it may set. */
export function feels(customer: CustomerState, feeling: number): CustomerState {
  return { ...customer, feeling, extreme: moreExtreme(customer.extreme, feeling) };
}
