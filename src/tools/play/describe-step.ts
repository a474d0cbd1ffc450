import type { Happening } from '#domain/simulation/happening.ts';
import { lineSaid } from '#domain/simulation/line-said.ts';
import type { PlayedChoice } from '#domain/simulation/playthrough.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import { answered, type Described, written } from './described.ts';
import { type Felt, whyFelt } from './why-felt.ts';

/** What was chosen, what came back at once, what happened meanwhile, and why feelings moved. */
export function describeStep(rules: Rules, script: Script, played: PlayedChoice): Described {
  const { choice, before, after, happenings } = played;
  const scene = script.scenes[before.scene];
  const chosen = scene?.choices[choice];
  const reply = lineSaid(chosen?.reply, after);
  const felt = whyFelt(rules, played);
  return {
    text: [
      '',
      `  » ${chosen?.text ?? answered(choice, scene?.asks)}`,
      ...written(script, reply),
      ...[...happenings.flatMap(inWords), ...felt.map(moved)].map((line) => `    ${line}`),
      `    (${chosen?.because})`,
    ].join('\n'),
    data: { choice, reply: reply?.text, happenings, felt },
  };
}

function moved({ customer, from, to, why }: Felt): string {
  return `${customer} ${from === to ? `stays ${to}` : `${from} → ${to}`}: ${why.join(', ')}`;
}

/** What moves a feeling is said with the feeling. */
function inWords(happening: Happening): readonly string[] {
  const minute = `minute ${happening.minute}:`;
  switch (happening.kind) {
    case 'process-moved':
      return [`${minute} ${happening.process} is now ${happening.state}`];
    case 'informed':
      return [`${minute} ${happening.customer} hears ${heard[happening.news]}`];
    case 'promise-given':
      return [`${minute} promise "${happening.promise}" is given, by minute ${happening.due}`];
    case 'promise-moved':
      return [`${minute} promise "${happening.promise}" is moved to minute ${happening.due}`];
    case 'need-resolved':
      return [`${minute} the need of ${happening.customer} is resolved`];
    case 'patience-worn':
    case 'promise-kept':
    case 'promise-broken':
      return [];
    default:
      return happening satisfies never;
  }
}

const heard = {
  'reason-and-time': 'a reason and a time: patience starts anew',
  'one-of-them': 'a reason or a time: half of the wait counts on',
  'nothing-new': 'nothing new: the wait counts on',
} as const;
