import type { QuestionKind } from '../question-kind.ts';
import type { Choice } from './choice.ts';
import { singleChoice } from './single-choice.ts';

/** A part of a figure, in percent of its width and height, from the upper left corner. */
export interface AreaPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What this kind needs of a question. */
export interface Hotspot {
  readonly areas: readonly {
    readonly id: string;
    readonly right: boolean;
    readonly at: AreaPlace;
  }[];
}

/**
 * One area of a figure is chosen: by pointing at it, or by its name. Graded like a single choice; the areas keep the
 * order of the file, which is the order in which a keyboard comes to them.
 */
export const hotspot: QuestionKind<Hotspot> = {
  grade: (question, answer) => singleChoice.grade(choiceOf(question), answer),
  possible: () => 1,
  rightAnswer: (question) => singleChoice.rightAnswer(choiceOf(question)),
  normalize: (question, answer) => singleChoice.normalize(choiceOf(question), answer),
  order: ({ areas }) => areas.map(({ id }) => id),
  parts: ({ areas }) => areas.map(({ id }) => id),
};

/** The id of the area at a point of the figure, in percent; undefined beside all of them. */
export function areaAt({ areas }: Hotspot, x: number, y: number): string | undefined {
  return areas.find(
    ({ at }) => x >= at.x && x <= at.x + at.width && y >= at.y && y <= at.y + at.height,
  )?.id;
}

/** The areas as options. */
export function choiceOf({ areas }: Hotspot): Choice {
  return { options: areas, keepOrder: true };
}
