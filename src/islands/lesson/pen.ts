import type { Note } from '#domain/learner/notes/notes-of.ts';

const shapes = {
  /** A pen. */
  note: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  /** A ribbon. */
  mark: 'M7 4h10v16l-5-4-5 4z',
} as const;

/** Puts a button with a pen, or the ribbon of a bookmark, at the end of an element. */
export function penAt(
  element: Element,
  label: string,
  note: Note | undefined,
  press: () => void,
): HTMLElement {
  const pen = document.createElement('button');
  pen.type = 'button';
  pen.className = 'note-pen';
  pen.setAttribute('aria-label', label);
  pen.toggleAttribute('data-noted', note !== undefined);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', note && note.text === '' ? shapes.mark : shapes.note);
  svg.append(path);
  pen.append(svg);
  pen.addEventListener('click', press);
  element.append(pen);
  return pen;
}
