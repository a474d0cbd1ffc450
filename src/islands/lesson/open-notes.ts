import { mount, unmount } from 'svelte';
import type { Locale } from '#domain/shared/locale.ts';
import LessonNotes from './LessonNotes.svelte';

interface NotesOf {
  readonly lesson: string;
  readonly locale: Locale;
  /** The page of all notes. */
  readonly all: string;
  readonly report: string | undefined;
}

let opened: Record<string, unknown> | undefined;

/**
 * Opens the notes of the lesson on show. The link in its head leads to its end, where the island wakes: the reader is
 * then taken back to the link, which is there for the next time.
 */
export function openNotes(notes: NotesOf): void {
  if (location.hash === '#notes') {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo({ top: 0, behavior: 'instant' });
  }
  const from = document.activeElement;
  opened ??= mount(LessonNotes, { target: document.body, props: { ...notes, close } });

  function close() {
    if (opened) void unmount(opened);
    opened = undefined;
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  }
}
