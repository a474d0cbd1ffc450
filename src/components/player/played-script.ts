import type { CustomerScript, SceneScript, Script } from '#domain/simulation/script.ts';

/** The words that a run needs. What is told only afterwards, in the debrief, stays out of the page. */
export function playedScript(script: Script): Script {
  return {
    ...script,
    policy: [],
    ceiling: undefined,
    customers: mapValues(script.customers, withoutSecrets),
    scenes: mapValues(script.scenes, withoutComments),
    endings: {},
    week: undefined,
  };
}

function withoutSecrets(customer: CustomerScript): CustomerScript {
  return { ...customer, expects: '', need: '' };
}

function withoutComments(scene: SceneScript): SceneScript {
  return {
    ...scene,
    stage: undefined,
    channel: undefined,
    choices: mapValues(scene.choices, (choice) => ({
      ...choice,
      differ: undefined,
      teaches: undefined,
    })),
  };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
