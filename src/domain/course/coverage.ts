import type { Locale } from '../shared/locale.ts';
import type { Concept } from './concept.ts';
import type { CourseFiles, ParsedCourse } from './course-files.ts';
import { referencesOf } from './lesson-body.ts';

/** A place where a concept is put to use. A planned one is announced in `course.yaml` and not there yet. */
export interface PracticePlace {
  readonly kind: 'simulation' | 'tool' | 'task';
  readonly id: string;
  readonly isPlanned: boolean;
}

/** What the course does for one concept. */
export interface ConceptCoverage {
  readonly concept: string;
  readonly lesson: string;
  /** The module whose lessons hold it; undefined where none does. */
  readonly module: string | undefined;
  /** The languages in which its lesson has a paragraph that explains it. */
  readonly explained: readonly Locale[];
  /** The questions that ask about it, as `quiz/question`. */
  readonly questions: readonly string[];
  /** The kinds among them, each once. */
  readonly kinds: readonly string[];
  readonly hasTerm: boolean;
  readonly practice: readonly PracticePlace[];
}

/** What the course does for each concept, in the order of the course; empty while `concepts.yaml` cannot be read. */
export function coverageOf(
  files: CourseFiles,
  parsed: Pick<ParsedCourse, 'concepts' | 'course' | 'glossary'>,
): readonly ConceptCoverage[] {
  const terms = new Set(parsed.glossary?.map(({ id }) => id));
  const explained = explainedIn(files);
  const lessons = parsed.course?.modules.flatMap((module) => module.lessons) ?? [];
  const inOrder = (parsed.concepts ?? []).toSorted(
    (one, other) => lessons.indexOf(one.lesson) - lessons.indexOf(other.lesson),
  );
  return inOrder.map((concept) => {
    const asked = [...files.questions].filter(([, each]) => each.concept === concept.id);
    return {
      concept: concept.id,
      lesson: concept.lesson,
      module: parsed.course?.modules.find(({ lessons }) => lessons.includes(concept.lesson))?.id,
      explained: explained.get(`${concept.lesson} ${concept.id}`) ?? [],
      questions: asked.map(([question]) => question),
      kinds: [...new Set(asked.flatMap(([, { kind }]) => kind ?? []))],
      hasTerm: terms.has(concept.id),
      practice: practiceOf(concept, files, parsed),
    };
  });
}

/** The languages by lesson and concept, as `lesson concept`. */
function explainedIn({ lessons }: CourseFiles): ReadonlyMap<string, readonly Locale[]> {
  const found = new Map<string, readonly Locale[]>();
  for (const { lesson, locale, body } of lessons) {
    const concepts = referencesOf(body).filter(({ kind }) => kind === 'concept');
    for (const id of new Set(concepts.map((each) => each.id))) {
      const key = `${lesson} ${id}`;
      found.set(key, [...(found.get(key) ?? []), locale]);
    }
  }
  return found;
}

function practiceOf(
  { id, practice }: Concept,
  files: CourseFiles,
  { course }: Pick<ParsedCourse, 'course'>,
): readonly PracticePlace[] {
  const { task, tool, simulation } = practice ?? {};
  const training = [...files.simulations].filter(([, trains]) => trains.includes(id));
  const places: PracticePlace[] = training.map(([slug]) => ({
    kind: 'simulation',
    id: slug,
    isPlanned: false,
  }));
  if (tool !== undefined && course?.tools.includes(tool))
    places.push({ kind: 'tool', id: tool, isPlanned: false });
  if (task !== undefined && files.lessons.some(({ lesson }) => lesson === task))
    places.push({ kind: 'task', id: task, isPlanned: false });
  if (simulation !== undefined && isPlanned(course?.planned?.simulations, files, simulation))
    places.push({ kind: 'simulation', id: simulation, isPlanned: true });
  if (tool !== undefined && !course?.tools.includes(tool) && course?.planned?.tools.includes(tool))
    places.push({ kind: 'tool', id: tool, isPlanned: true });
  return places;
}

/** Once a simulation is there, only what it trains counts. */
function isPlanned(
  planned: readonly string[] | undefined,
  { simulations }: CourseFiles,
  slug: string,
): boolean {
  return !simulations.has(slug) && (planned?.includes(slug) ?? false);
}
