import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';

/** One choice of a run that can no longer be replayed, in the words that can still be found. */
export interface OldChoice {
  /** The simulation has no such choice any more. */
  readonly isGone: boolean;
  /** What the learner said or did; undefined where it is gone, and where a question was answered. */
  readonly text: string | undefined;
  /** What came back; undefined where it depends on what can no longer be known. */
  readonly reply: { readonly by: string | undefined; readonly text: string } | undefined;
}

/**
 * What was said in a run whose rules have changed since. Its choices are looked for where the ones before them lead
 * today, and then anywhere.
 */
export function wordsSoFar(
  rules: Rules,
  script: Script,
  choices: readonly string[],
): readonly OldChoice[] {
  let expected: string | undefined = rules.start;
  return choices.map((id) => {
    const at = sceneWith(script, id, expected);
    const found = script.scenes[at ?? '']?.choices[id];
    expected = rules.scenes[at ?? '']?.choices[id]?.go;
    const [reply, ...others] = found?.reply ?? [];
    const surely = reply && !reply.when && others.length === 0 ? reply : undefined;
    return {
      isGone: !found,
      text: found?.text,
      reply: surely && { by: nameOf(script, surely.by), text: surely.text },
    };
  });
}

function sceneWith(script: Script, choice: string, expected?: string): string | undefined {
  const has = (scene: string) => choice in (script.scenes[scene]?.choices ?? {});
  return expected !== undefined && has(expected) ? expected : Object.keys(script.scenes).find(has);
}

function nameOf(script: Script, customer: string | undefined): string | undefined {
  return customer === undefined ? undefined : script.customers[customer]?.name;
}
