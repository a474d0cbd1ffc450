import type { Locale } from '../shared/locale.ts';
import type { LocalizedText } from '../shared/localized-text.ts';
import type { AnyChoice } from './choices-of.ts';
import { choicesOf } from './choices-of.ts';
import type { Line } from './schema/line.ts';
import type { Scene } from './schema/scene.ts';
import type { Simulation } from './schema.ts';
import type { ChoiceScript, LineScript, SceneScript, Script } from './script.ts';

/** The words of a simulation in one language. `id` is its folder's name. */
export function scriptOf(id: string, simulation: Simulation, locale: Locale): Script {
  const say = (text: LocalizedText) => text[locale];
  const maybe = (text: LocalizedText | undefined) => text && text[locale];
  return {
    id,
    kind: simulation.kind,
    title: say(simulation.title),
    industry: say(simulation.industry),
    level: simulation.level,
    minutes: simulation.minutes,
    startsAt: minutesSinceMidnight(simulation.clock),
    role: say(simulation.role),
    brief: say(simulation.brief),
    policy: simulation.policy.map((each) => ({
      ...each,
      rule: say(each.rule),
      because: say(each.because),
    })),
    ceiling: ceilingScript(simulation, locale),
    customers: mapEntries(simulation.customers, ({ name, persona, expects, need, mask }) => ({
      name: say(name),
      persona: say(persona),
      expects: say(expects),
      need: say(need),
      mask,
    })),
    processes: mapEntries(simulation.processes, ({ name, states }) => ({
      name: say(name),
      states: mapEntries(states, (state, stateId) => maybe(state.name) ?? stateId),
    })),
    scenes: mapEntries(simulation.scenes, (scene) => sceneScript(scene, locale)),
    endings: mapEntries(simulation.endings, ({ class: kind, title, story, review }) => ({
      class: kind,
      title: say(title),
      story: say(story),
      review: review && { stars: review.stars, text: say(review.text) },
    })),
    week: maybe(simulation.week),
  };
}

function ceilingScript(simulation: Simulation, locale: Locale): Script['ceiling'] {
  if (simulation.kind !== 'encounter' || !simulation.ceiling) return undefined;
  const { band, because } = simulation.ceiling;
  return { band, because: because[locale] };
}

function sceneScript(scene: Scene, locale: Locale): SceneScript {
  return {
    touchpoint: scene.touchpoint[locale],
    channel: scene.channel === 'in-person' ? undefined : scene.channel,
    stage: scene.stage === 'encounter' ? undefined : scene.stage,
    public: scene.public || undefined,
    moment: scene.moment || undefined,
    says: lineScripts(scene.says, locale),
    hint: scene.hint?.[locale],
    asks: scene.asks,
    live: scene.live,
    choices: mapEntries(choicesOf(scene), (choice) => choiceScript(choice, locale)),
  };
}

function choiceScript(choice: AnyChoice, locale: Locale): ChoiceScript {
  return {
    text: choice.text?.[locale],
    closed: choice.closed?.[locale],
    entitled: choice.entitled,
    reply: choice.reply && lineScripts(choice.reply, locale),
    because: choice.because[locale],
    differ: choice.differ?.[locale],
    teaches: choice.teaches,
  };
}

function lineScripts(lines: Line | readonly Line[], locale: Locale): readonly LineScript[] {
  return [lines]
    .flat()
    .map(({ when, by, text, cue }) => ({ when, by, text: text[locale], cue: cue?.[locale] }));
}

function minutesSinceMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function mapEntries<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
