import { endingOf } from '../ending-of.ts';
import { explore } from '../explore.ts';
import { openChoices } from '../open-choices.ts';
import { prospectsOf } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import { initialState } from '../state.ts';
import { takeChoice } from '../take-choice.ts';
import type { FacilitatedScene } from './scenes.ts';
import { facilitatedScenes } from './scenes.ts';

/** What a class can talk about after a simulation, worked out from every run that there can be. */
export interface Facilitation {
  /** Every scene, in the order in which runs meet them. */
  readonly scenes: readonly FacilitatedScene[];
  /** What costs a class most: one choice a scene, the one that blind players lose most by first. At most five. */
  readonly errors: readonly CostlyChoice[];
  /** Choices that lose nothing and leave the main customer no happier: what is right and unwelcome. */
  readonly unwelcome: readonly ChoiceInScene[];
  /** The run of someone who pleases the main customer each time. Empty where there is none to please. */
  readonly pleasing: readonly string[];
  /** How likely blind play comes to each ending, by id. */
  readonly endings: Readonly<Record<string, number>>;
}

export interface ChoiceInScene {
  readonly scene: string;
  readonly choice: string;
}

export interface CostlyChoice extends ChoiceInScene {
  /** In points, on average. */
  readonly cost: number;
}

const ERRORS = 5;
/** More choices than any run makes. */
const LIMIT = 200;

/** @throws {TooManyStates} when the simulation is too large to be proved; the content check says so first. */
export function facilitationOf(rules: Rules): Facilitation {
  const graph = explore(rules);
  const prospects = prospectsOf(rules, graph);
  const scenes = facilitatedScenes(rules, graph, prospects);
  return {
    scenes,
    errors: errorsIn(scenes),
    unwelcome: scenes.flatMap((scene) => unwelcomeIn(rules, scene)),
    pleasing: pleasingLine(rules),
    endings: prospects.endings,
  };
}

function errorsIn(scenes: readonly FacilitatedScene[]): readonly CostlyChoice[] {
  return scenes
    .flatMap(({ scene, reached, choices }) => {
      const [dearest] = choices.toSorted((one, other) => other.cost - one.cost);
      if (!dearest || dearest.cost < 1) return [];
      return { scene, ...dearest, lost: (reached * dearest.cost) / choices.length };
    })
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, ERRORS)
    .map(({ scene, choice, cost }) => ({ scene, choice, cost }));
}

/** None where nothing is at stake, or where no choice loses anything. */
function unwelcomeIn(
  { main = '', scenes }: Rules,
  { scene, choices }: FacilitatedScene,
): readonly ChoiceInScene[] {
  if (choices.every(({ cost }) => cost === 0)) return [];
  const effects = scenes[scene]?.choices ?? {};
  return choices
    .filter(({ choice, cost }) => {
      const { feeling = {}, scores = {} } = effects[choice] ?? {};
      return cost === 0 && Object.keys(scores).length > 0 && (feeling[main] ?? 0) <= 0;
    })
    .map(({ choice }) => ({ scene, choice }));
}

function pleasingLine(rules: Rules): readonly string[] {
  const { main } = rules;
  if (main === undefined) return [];
  const line: string[] = [];
  let state = initialState(rules);
  while (endingOf(rules, state) === undefined && line.length < LIMIT) {
    const pleases = (choice: string) =>
      rules.scenes[state.scene]?.choices[choice]?.feeling?.[main] ?? 0;
    const [choice] = openChoices(rules, state).toSorted(
      (one, other) => pleases(other) - pleases(one),
    );
    if (choice === undefined) break;
    line.push(choice);
    state = takeChoice(rules, state, choice);
  }
  return line;
}
