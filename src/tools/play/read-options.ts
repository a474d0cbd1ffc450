import { parseArgs } from 'node:util';
import type { Locale } from '#domain/shared/locale.ts';
import { locales } from '#domain/shared/locale.ts';

export interface Options {
  readonly file: string;
  readonly locale: Locale;
  /** Taken first; undefined asks at every turn. */
  readonly choices: readonly string[] | undefined;
  readonly best: boolean;
  readonly json: boolean;
  readonly machine: boolean;
}

export const usage = `Plays a simulation in the terminal.

  npm run play -- FILE [--locale id|en] [--choices a,b,c] [--best] [--json] [--machine]

  FILE        a simulation.yaml, or the name of a simulation in simulations/
  --choices   takes these choices, by id; with it nothing is asked
  --best      takes the best line
  --json      prints every turn as a line of JSON
  --machine   prints the compiled machine as JSON, for programmers

Mind the two dashes after "play": npm keeps options without them to itself.`;

/** The options of a call, or what is wrong with it in a sentence; empty when help was asked for. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'id' },
        choices: { type: 'string' },
        best: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        machine: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    const locale = locales.find((each) => each === values.locale);
    if (values.help) return '';
    if (!file) return 'Name the simulation to play.';
    if (!locale) return `--locale is ${locales.join(' or ')}, not "${values.locale}".`;
    const choices = values.choices
      ?.split(',')
      .map((choice) => choice.trim())
      .filter(Boolean);
    return { ...values, file, locale, choices };
  } catch (error) {
    return (error as Error).message.split('. ')[0] + '.';
  }
}
