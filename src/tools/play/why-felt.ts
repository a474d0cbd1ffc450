import type { Happening } from '#domain/simulation/happening.ts';
import { bandOf, fall, rise } from '#domain/simulation/impression.ts';
import type { PlayedChoice } from '#domain/simulation/playthrough.ts';
import type { ChoiceRules, Rules } from '#domain/simulation/rules.ts';

/** How a customer's feeling went through one choice. */
export interface Felt {
  readonly customer: string;
  readonly from: number;
  readonly to: number;
  /** What moved it or held it, in order: `the choice (+2)`, `held at 1 since …`. */
  readonly why: readonly string[];
}

/** Why each customer feels as they do after a choice; those whom nothing moved are left out. */
export function whyFelt(rules: Rules, played: PlayedChoice): readonly Felt[] {
  const { before, after, choice } = played;
  const taken = rules.scenes[before.scene]?.choices[choice];
  return Object.entries(before.customers).flatMap(([customer, { feeling: from }]) => {
    const to = after.customers[customer]?.feeling ?? from;
    const why = reasonsOf(customer, played, taken);
    return why.length > 0 ? [{ customer, from, to, why }] : [];
  });
}

interface Push {
  readonly by: number;
  readonly name: string;
  /** Whether what the choice itself did for them counts already. */
  readonly afterwards: boolean;
}

function reasonsOf(
  customer: string,
  { before, after, happenings }: PlayedChoice,
  taken: ChoiceRules | undefined,
): readonly string[] {
  const since = before.customers[customer]?.feeling ?? 0;
  let feeling = since;
  return pushesOn(
    customer,
    happenings,
    taken,
    (promise) => after.promises[promise] ?? before.promises[promise],
  ).flatMap(({ by, name, afterwards }) => {
    const gates = (afterwards ? after : before).customers[customer];
    const { resolved = false, personal = false } = gates ?? {};
    const affronted = taken?.affront !== undefined && name === CHOICE;
    const wanted = feeling + by;
    feeling =
      by > 0 ? rise(feeling, by, { since, resolved, personal }) : fall(feeling, -by, affronted);
    const pushed = `${name} (${by > 0 ? '+' : ''}${by})`;
    if (feeling === wanted) return [pushed];
    return [pushed, `held at ${feeling} since ${whyHeld(wanted, feeling, resolved, personal)}`];
  });
}

const CHOICE = 'the choice';

/** Everything that pushes a customer's feeling during a choice, in the order in which it counts. */
function pushesOn(
  customer: string,
  happenings: readonly Happening[],
  taken: ChoiceRules | undefined,
  promiseOf: (id: string) => { readonly to: string; readonly due: number } | undefined,
): readonly Push[] {
  const pushes = happenings.flatMap((happening): readonly Push[] => {
    const minute = `in minute ${happening.minute}`;
    if (happening.kind === 'patience-worn' && happening.customer === customer)
      return [{ by: -1, name: `patience wears ${minute}`, afterwards: false }];
    if (happening.kind !== 'promise-kept' && happening.kind !== 'promise-broken') return [];
    const promise = promiseOf(happening.promise);
    if (promise?.to !== customer) return [];
    if (happening.kind === 'promise-kept')
      return [{ by: 1, name: `promise "${happening.promise}" is kept`, afterwards: true }];
    const isOver = happening.minute > promise.due;
    const name = `promise "${happening.promise}" is broken ${isOver ? minute : 'in the end'}`;
    return [{ by: -2, name, afterwards: !isOver }];
  });
  const by = taken?.feeling?.[customer] ?? 0;
  const own = by === 0 ? [] : [{ by, name: CHOICE, afterwards: false }];
  return [
    ...pushes.filter(({ afterwards }) => !afterwards),
    ...own,
    ...pushes.filter(({ afterwards }) => afterwards),
  ];
}

function whyHeld(wanted: number, feeling: number, resolved: boolean, personal: boolean): string {
  if (wanted < feeling) {
    return wanted < -6 ? 'there is nothing below' : 'only an affront leads to Boo';
  }
  if (!resolved && feeling >= 1) return 'the need was not resolved before';
  if (!personal && bandOf(feeling) === 'aha') return 'nothing personal was done before';
  return wanted > 6 ? 'there is nothing above' : 'one choice lifts by one impression at most';
}
