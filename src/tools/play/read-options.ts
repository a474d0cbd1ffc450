import { parseArgs } from 'node:util';
import type { Locale } from '#domain/shared/locale.ts';
import { locales } from '#domain/shared/locale.ts';
import { nearest } from '#domain/shared/nearest.ts';
import { strategies, type Strategy } from '#domain/simulation/strategies.ts';

/** Who chooses: the one who types, a list of choices, the best line, a strategy, or chance. */
export type Player =
  | { readonly kind: 'typed' }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'best' }
  | { readonly kind: 'strategy'; readonly strategy: Strategy }
  | { readonly kind: 'random'; readonly seed: number };

export interface Options {
  readonly file: string;
  readonly locale: Locale;
  readonly player: Player;
  readonly json: boolean;
  readonly machine: boolean;
}

/** What a strategy is called in a call, beside its own name. */
const shortNames: Readonly<Record<string, Strategy>> = {
  first: 'always-first',
  last: 'always-last',
  longest: 'always-longest',
  shortest: 'always-shortest',
  greedy: 'greedy-for-feeling',
  spender: 'big-spender',
  concede: 'always-concede',
};

const players = [...Object.keys(shortNames), 'random'];

export const usage = `Plays a simulation in the terminal, with everything that learners do not see: what is felt, why it moved, what
goes on backstage, and why a choice is closed.

  npm run play -- NAME                        asks at every turn; type a number or the id of a choice
  npm run play -- NAME --choices a,b,c        takes these choices, by id
  npm run play -- NAME --best                 takes the line with the most points
  npm run play -- NAME --strategy first       plays by a trick, as the check does: ${players.slice(0, 4).join(', ')},
                                              ${players.slice(4).join(', ')}

  NAME               the name of a simulation, as in late-order, or the path of its file
  --locale id|en     the language of the texts; Indonesian when left out
  --seed 7           with --strategy random: another play at random
  --json             prints every turn, every choice and the ending as a line of JSON
  --machine          prints the compiled state machine as JSON, for programmers

Mind the two dashes after "play": npm keeps options without them to itself.`;

/** The options of a call, or what is wrong with it in a sentence; empty when help was asked for. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return '';
    const [file, another] = positionals;
    const locale = locales.find((each) => each === values.locale);
    if (!file) return 'Name the simulation to play.';
    if (another) return `Name one simulation, not "${file}" and "${another}".`;
    if (!locale) return `--locale is ${locales.join(' or ')}, not "${values.locale}".`;
    const player = playerOf(values);
    if (typeof player === 'string') return player;
    return { file, locale, player, json: values.json, machine: values.machine };
  } catch (error) {
    return wrongOption(error as Error);
  }
}

const options = {
  locale: { type: 'string', default: 'id' },
  choices: { type: 'string' },
  best: { type: 'boolean', default: false },
  strategy: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean', default: false },
  machine: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface Chosen {
  readonly choices?: string | undefined;
  readonly best: boolean;
  readonly strategy?: string | undefined;
  readonly seed?: string | undefined;
}

function playerOf({ choices, best, strategy, seed }: Chosen): Player | string {
  const given = [
    ...(choices === undefined ? [] : ['--choices']),
    ...(best ? ['--best'] : []),
    ...(strategy === undefined ? [] : ['--strategy']),
  ];
  if (given.length > 1) return `Use ${given.join(' or ')}, not both: each says who chooses.`;
  if (seed !== undefined && strategy !== 'random') return '--seed belongs to --strategy random.';
  if (best) return { kind: 'best' };
  if (strategy !== undefined) return strategyOf(strategy, seed ?? '1');
  if (choices === undefined) return { kind: 'typed' };
  const ids = choices.split(',').map((choice) => choice.trim());
  if (ids.some((id) => id === ''))
    return 'Write --choices as ids with commas and no spaces: a,b,c.';
  return { kind: 'choices', choices: ids };
}

function strategyOf(name: string, seed: string): Player | string {
  if (name === 'random') {
    const number = Number(seed);
    if (!Number.isInteger(number) || number < 0) return `--seed is a whole number, not "${seed}".`;
    return { kind: 'random', seed: number };
  }
  const strategy = shortNames[name] ?? strategies.find((each) => each === name);
  if (strategy) return { kind: 'strategy', strategy };
  const near = nearest(name, players);
  return `There is no strategy "${name}". ${near ? `Did you mean "${near}"?` : `There are: ${players.join(', ')}.`}`;
}

function wrongOption({ message }: Error): string {
  const [first = message] = message.split('. ');
  const [, unknown] = /Unknown option '--?([\w-]+)'/.exec(message) ?? [];
  const near = unknown === undefined ? undefined : nearest(unknown, Object.keys(options));
  return `${first.replace(/[.]?$/, '.')}${near ? ` Did you mean --${near}?` : ''}`;
}
