import { firstLearner } from '#domain/learner/learners.ts';
import { locales } from '#domain/shared/locale.ts';
import { say } from '#i18n/say.ts';
import { turnWords } from '#i18n/turn.ts';
import { keptLearners } from '#platform/kept-learners.ts';
import { learnerHere, turnNow } from '#platform/turn.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Says that it is somebody else’s turn in another tab, and offers to stay or to change; says nothing, or takes it
 * back, where this page’s learner has the turn. The page itself is not changed by it.
 */
export function tellTurn(): void {
  dialog?.remove();
  if (turnNow() === learnerHere()) return;
  const locale = locales.find((each) => each === document.documentElement.lang) ?? 'id';
  const words = turnWords[locale];
  const nameOf = (id = firstLearner) =>
    keptLearners()?.list.find((learner) => learner.id === id)?.name || words.first;
  const names = { here: nameOf(learnerHere()), now: nameOf(turnNow()) };

  dialog = document.createElement('dialog');
  const title = element('h2', say(words.title, names));
  const stay = button(say(words.stay, names), () => dialog?.close());
  const change = button(say(words.change, names), () => location.reload());
  title.id = 'other-turn';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, element('p', say(words.text, names)), stay, change);
  // No style sheet of a page holds this, which hardly any page ever shows.
  Object.assign(dialog.style, {
    maxInlineSize: 'min(30rem, 90vw)',
    margin: 'auto',
    padding: '1.5rem',
    lineHeight: '1.5',
    color: 'CanvasText',
    background: 'Canvas',
  });
  document.body.append(dialog);
  dialog.showModal();
}

function button(text: string, press: () => void): HTMLElement {
  const made = element('button', text);
  Object.assign(made.style, {
    minBlockSize: '3rem',
    margin: '1rem 1rem 0 0',
    paddingInline: '1rem',
    border: '1px solid',
    borderRadius: '0.5rem',
  });
  made.addEventListener('click', press);
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
