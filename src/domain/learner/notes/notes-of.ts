import { normaliseAnswer } from '../../shared/normalise-answer.ts';
import type { LearnerEvent } from '../event.ts';
import { byTime } from '../merge-events.ts';
import type { NotedPlace } from './note-event.ts';

/** What a learner keeps at one paragraph: a text, a bookmark, or both. */
export interface Note extends NotedPlace {
  /** Empty where only a bookmark is set. */
  readonly text: string;
  readonly isMarked: boolean;
  readonly excerpt: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The notes and bookmarks that are there now, in the order in which their places were first noted. Events may come in
 * any order; of each place the last word counts, for text and bookmark apart.
 */
export function notesOf(events: readonly LearnerEvent[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const event of [...events].sort(byTime)) {
    if (!isOfNotes(event)) continue;
    const { lesson, locale, place, at } = event;
    const key = noteKey(event);
    const before = notes.get(key) ?? { text: '', isMarked: false, excerpt: '' };
    const change =
      event.kind === 'note-written'
        ? { text: event.text, excerpt: event.excerpt }
        : event.kind === 'bookmark-set'
          ? { isMarked: true, excerpt: event.excerpt }
          : { isMarked: false };
    notes.set(key, { ...before, ...change, lesson, locale, place, at });
  }
  return [...notes.values()].filter(({ text, isMarked }) => text !== '' || isMarked);
}

/** Names a place among all lessons. */
export function noteKey({ lesson, locale, place }: NotedPlace): string {
  return `${locale}/${lesson}/${place}`;
}

/**
 * The notes in which every word that is sought begins a word, in the note, in its paragraph, or in the lesson's title;
 * capitals and accents aside. Without words, all.
 */
export function searchNotes(
  notes: readonly Note[],
  sought: string,
  titleOf: (lesson: string) => string,
): readonly Note[] {
  const words = wordsIn(sought);
  return notes.filter(({ text, excerpt, lesson }) => {
    const held = wordsIn(`${text} ${excerpt} ${titleOf(lesson)}`);
    return words.every((word) => held.some((each) => each.startsWith(word)));
  });
}

function isOfNotes(event: LearnerEvent): event is Extract<LearnerEvent, { place: string }> {
  return 'place' in event;
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(normaliseAnswer)
    .filter((word) => word !== '');
}
