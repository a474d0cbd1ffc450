import type { ChoiceInScene, Facilitation } from '#domain/simulation/facilitate/facilitation.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import type { FacilitatorWords } from '#i18n/facilitator.ts';
import { say } from '#i18n/say.ts';

export interface DiscussionQuestion {
  readonly question: string;
  /** What a good answer comes to, a paragraph each. */
  readonly listenFor: readonly string[];
}

export interface Discussed {
  readonly rules: Rules;
  readonly script: Script;
  readonly facilitation: Facilitation;
  /** The first choice that sounds like a promise and names no time. */
  readonly vague: ChoiceInScene | undefined;
}

/** The questions that a simulation gives a class, in the order of the debrief: the customer, the choices, the rules. */
export function discussionOf(
  { rules, script, facilitation, vague }: Discussed,
  words: FacilitatorWords,
): readonly DiscussionQuestion[] {
  const main = rules.main === undefined ? undefined : script.customers[rules.main];
  const about = (at: ChoiceInScene, question: keyof typeof words & AskOfChoice) => {
    const { text, because } = toldOf(script, at);
    return {
      question: say(words[question], { choice: quoted(text), place: placeOf(script, at) }),
      listenFor: [because],
    };
  };
  const unwelcome = main && mostUnwelcome(rules, facilitation);
  const ending = main && endingOfPleasing(rules, script, facilitation.pleasing);
  const differing = choicesOfScript(script).find((at) => toldOf(script, at).differ);
  return [
    main && { question: say(words.askNeed, { name: main.name }), listenFor: [main.need] },
    unwelcome && about(unwelcome, 'askUnwelcome'),
    vague && about(vague, 'askVague'),
    script.policy.length > 0 && policyQuestion(script, words),
    differing && {
      ...about(differing, 'askDiffer'),
      listenFor: [toldOf(script, differing).differ ?? ''],
    },
    main &&
      ending && {
        question: say(words.askPleasing, {
          name: main.name,
          ending: ending.title.replace(/\.$/, ''),
        }),
        listenFor: [ending.story],
      },
    script.week !== undefined && { question: words.askWeek, listenFor: [script.week] },
  ].filter((question) => question !== undefined && question !== false);
}

type AskOfChoice = 'askUnwelcome' | 'askVague' | 'askDiffer';

function policyQuestion({ policy }: Script, words: FacilitatorWords): DiscussionQuestion {
  return {
    question: words.askPolicy,
    listenFor: policy.map(({ rule, case: kind, because }) =>
      say(kind === 'bend' ? words.policyBend : words.policyHold, { rule, because }),
    ),
  };
}

/** Where the right thing to say is received worst; among equals, a moment of truth, then what comes first. */
function mostUnwelcome(rules: Rules, { unwelcome }: Facilitation): ChoiceInScene | undefined {
  const felt = ({ scene, choice }: ChoiceInScene) =>
    rules.scenes[scene]?.choices[choice]?.feeling?.[rules.main ?? ''] ?? 0;
  return unwelcome.toSorted((one, other) => felt(one) - felt(other))[0];
}

/** The ending of a run that pleases at every step, unless it is the best there is to come to. */
function endingOfPleasing(rules: Rules, script: Script, pleasing: readonly string[]) {
  const last = playThrough(rules, pleasing).at(-1)?.after;
  const id = last && endingOf(rules, last);
  return id === undefined || id === rules.endings[0]?.id ? undefined : script.endings[id];
}

function choicesOfScript({ scenes }: Script): readonly ChoiceInScene[] {
  return Object.entries(scenes).flatMap(([scene, { choices }]) =>
    Object.keys(choices).map((choice) => ({ scene, choice })),
  );
}

function toldOf({ scenes }: Script, { scene, choice }: ChoiceInScene) {
  const { text = '', because = '', differ } = scenes[scene]?.choices[choice] ?? {};
  return { text, because, differ };
}

function placeOf({ scenes }: Script, { scene }: ChoiceInScene): string {
  return scenes[scene]?.touchpoint ?? '';
}

/** In quotation marks, unless it is something that is said and has them already. */
function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text.replace(/\.$/, '')}”`;
}
