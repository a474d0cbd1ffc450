import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { endingOf } from '#domain/simulation/ending-of.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import type { Script } from '#domain/simulation/script.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';
import type { Described } from './describe.ts';
import { describeEnd, describeStep, describeTurn } from './describe.ts';

export interface TerminalPlay {
  readonly rules: Rules;
  readonly script: Script;
  readonly bounds: Bounds;
  /** Choices to take; undefined asks for each. */
  readonly given: readonly string[] | undefined;
  /** A line of JSON a turn instead of text. */
  readonly json: boolean;
}

/** Plays to the end, to the last given choice, or until the player leaves. Returns the exit code. */
export async function playInTerminal({
  rules,
  script,
  bounds,
  given,
  json,
}: TerminalPlay): Promise<number> {
  const print = ({ text, data }: Described) => console.log(json ? JSON.stringify(data) : text);
  const answers = given ? given.values() : linesTyped();
  let state = initialState(rules);
  for (let open = openChoices(rules, state); open.length > 0; open = openChoices(rules, state)) {
    print(describeTurn(rules, script, state));
    const choice = await next(open);
    if (choice === undefined) return 0;
    if (!open.includes(choice)) {
      console.error(`"${choice}" is not open in scene "${state.scene}". Open: ${open.join(', ')}.`);
      return 1;
    }
    const before = state;
    state = takeChoice(rules, state, choice);
    print(describeStep(script, { choice, before, after: state, happenings: [] }));
  }
  const ending = endingOf(rules, state);
  if (ending) print(describeEnd(script, state, ending, bounds));
  return 0;

  /** A number or an id; an empty line, or the end of what is typed, leaves. */
  async function next(open: readonly string[]): Promise<string | undefined> {
    for (;;) {
      if (!given) stdout.write('> ');
      const { value, done } = await answers.next();
      const answer = done ? '' : value.trim();
      if (!answer) return undefined;
      const choice = open[Number(answer) - 1] ?? answer;
      if (given || open.includes(choice)) return choice;
      console.log(`Type 1 … ${open.length}, or an empty line to leave.`);
    }
  }
}

function linesTyped(): AsyncIterator<string> {
  return createInterface({ input: stdin })[Symbol.asyncIterator]();
}
