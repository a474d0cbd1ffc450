import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';
import { eachText } from '../../shared/each-text.ts';

/** `placeholders-differ`: one language of a text names a placeholder, as `{name}`, that the other does not. */
export function placeholdersDiffer(simulation: Simulation): readonly Problem[] {
  return eachText(simulation).flatMap(({ text, path }) => {
    const id = placeholders(text.id);
    const en = placeholders(text.en);
    const inOne = [
      ...lacking(id, en).map((name) => `{${name}} stands only in the Indonesian text`),
      ...lacking(en, id).map((name) => `{${name}} stands only in the English text`),
    ];
    if (inOne.length === 0) return [];
    return problem(
      'placeholders-differ',
      path,
      `The two languages are not filled in alike: ${inOne.join(', ')}.`,
      'use the same placeholders in both, or none.',
    );
  });
}

function placeholders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\s*([\w-]+)\s*\}/g)].map(([, name = '']) => name));
}

function lacking(from: ReadonlySet<string>, to: ReadonlySet<string>): readonly string[] {
  return [...from].filter((name) => !to.has(name));
}
