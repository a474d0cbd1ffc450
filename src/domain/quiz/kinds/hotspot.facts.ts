import type { KindFacts } from '../kind-facts.ts';
import { singleChoiceFacts } from './choice.facts.ts';
import type { Hotspot } from './hotspot.ts';
import { choiceOf } from './hotspot.ts';

/** A blind answer is one of the areas, whatever its size. */
export const hotspotFacts: KindFacts<Hotspot> = {
  blind: (question) => singleChoiceFacts.blind(choiceOf(question)),
  key: (question) => singleChoiceFacts.key(choiceOf(question)),
  interaction: (question) => singleChoiceFacts.interaction(choiceOf(question)),
  response: (question, answer) => singleChoiceFacts.response(choiceOf(question), answer),
};
