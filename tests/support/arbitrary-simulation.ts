import fc from 'fast-check';
import type { ChoiceRules, Rules, SceneRules } from '#domain/simulation/rules.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { arbitraryRules } from './arbitrary-rules.ts';

/**
 * Generated rules as an author would have written them, with all that is only read: words, silence, a ceiling, what is
 * `entitled`. An encounter or a visit; its rules are the rules it was written from.
 */
export const arbitrarySimulation: fc.Arbitrary<Simulation> = fc
  .record({
    rules: arbitraryRules(),
    facts: fc.infiniteStream(fc.nat({ max: 5 })),
    visit: fc.boolean(),
  })
  .map(({ rules, facts, visit }) => simulationOf(rules, () => facts.next().value ?? 0, visit));

/** `fact` gives 0 … 5, and decides what is only read. */
function simulationOf(rules: Rules, fact: () => number, visit: boolean): Simulation {
  const ceiling = { band: 'aha', because: words('Nobody could.') };
  return simulationSchema.parse({
    kind: visit ? 'visit' : 'encounter',
    ...(!visit && fact() > 2 && { ceiling }),
    title: words('A morning'),
    industry: words('Hotel'),
    level: 1 + (fact() % 3),
    minutes: 5,
    trains: ['waiting'],
    role: words('You serve.'),
    brief: words('Serve them.'),
    budget: rules.budget,
    main: rules.main,
    customers: mapped(rules.customers, ({ feeling, patience }, id) => ({
      name: words(id),
      persona: words('Someone.'),
      expects: words('Something.'),
      need: words('Something more.'),
      feeling,
      patience,
    })),
    processes: mapped(rules.processes, ({ start, states }, id) => ({
      name: words(id),
      start,
      states,
    })),
    start: rules.start,
    scenes: mapped(rules.scenes, (scene) => sceneOf(scene, fact)),
    endings: Object.fromEntries(
      rules.endings.map(({ id, when }) => [
        id,
        { when, class: 'satisfied', title: words(id), story: words('So it went.') },
      ]),
    ),
  });
}

function sceneOf({ waiting, asks, choices }: SceneRules, fact: () => number) {
  const [first = ''] = Object.keys(choices);
  const silence = asks ? 'wrong' : first;
  return {
    touchpoint: words('A place'),
    waiting,
    says: { text: words('They look at you.') },
    ...(fact() > 2 && { live: { seconds: 5 + fact(), choice: silence } }),
    ...(asks
      ? { asks: asks.question, outcomes: mapped(choices, outcomeOf) }
      : { choices: mapped(choices, (choice, id) => choiceOf(choice, id, fact)) }),
  };
}

function choiceOf(choice: ChoiceRules, id: string, fact: () => number) {
  const entitled = fact();
  return {
    ...choice,
    text: words(id),
    because: words(`why ${id}`),
    ...(entitled > 2 && { entitled }),
  };
}

function outcomeOf({ when: _, costs: __, times: ___, ...outcome }: ChoiceRules, id: string) {
  return { ...outcome, because: words(`why ${id}`) };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, map: (value: A, id: string) => B) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}

function words(text: string) {
  return { id: text, en: text };
}
