import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { endingOf } from '#domain/simulation/ending-of.ts';
import type { Happening } from '#domain/simulation/happening.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { END } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';
import { describeEnd, type Measure } from './describe-end.ts';
import { describeStep } from './describe-step.ts';
import { describeTurn } from './describe-turn.ts';
import type { Described } from './described.ts';

export interface TerminalPlay {
  readonly rules: Rules;
  readonly script: Script;
  readonly measure: Measure | undefined;
  /** Choices to take; undefined asks for each. */
  readonly given: readonly string[] | undefined;
  /** A line of JSON a turn instead of text. */
  readonly json: boolean;
}

/** Plays to the end, to the last given choice, or until the player leaves. Returns the exit code. */
export async function playInTerminal({
  rules,
  script,
  measure,
  given,
  json,
}: TerminalPlay): Promise<number> {
  const print = ({ text, data }: Described) => console.log(json ? JSON.stringify(data) : text);
  const refuse = (sentence: string) => {
    console.error(sentence);
    return 1;
  };
  const answers = given ? given.values() : linesTyped();
  let state = initialState(rules);
  while (state.scene !== END) {
    const open = openChoices(rules, state);
    print(describeTurn(rules, script, state));
    if (open.length === 0)
      return refuse(`No choice is open in scene "${state.scene}": the run is stuck here.`);
    const choice = await next(open);
    if (choice === undefined) return 0;
    if (!open.includes(choice))
      return refuse(`"${choice}" is not open in scene "${state.scene}". Open: ${open.join(', ')}.`);
    const happenings: Happening[] = [];
    const after = takeChoice(rules, state, choice, (happening) => happenings.push(happening));
    print(describeStep(rules, script, { choice, before: state, after, happenings }));
    state = after;
  }
  const ending = endingOf(rules, state);
  if (ending === undefined) return refuse('The run is over, and no ending holds for it.');
  print(describeEnd(script, state, ending, measure));
  const { value: more } = given ? await answers.next() : { value: undefined };
  return more === undefined ? 0 : refuse(`The run was over before "${more}".`);

  /** A number or an id; an empty line, or the end of what is typed, leaves. */
  async function next(open: readonly string[]): Promise<string | undefined> {
    for (;;) {
      if (!given && !json) stdout.write('> ');
      const { value, done } = await answers.next();
      const answer = done ? '' : value.trim();
      if (!answer) return undefined;
      const choice = open[Number(answer) - 1] ?? answer;
      if (given || open.includes(choice)) return choice;
      const sentence = `Type 1 … ${open.length} or the id of an open choice; an empty line leaves.`;
      if (json) console.error(sentence);
      else console.log(sentence);
    }
  }
}

function linesTyped(): AsyncIterator<string> {
  return createInterface({ input: stdin })[Symbol.asyncIterator]();
}
