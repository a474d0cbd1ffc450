import type { Answer } from '#domain/quiz/question-kind.ts';

/** The values of the boxes ticked and the options selected within an element; an empty value says nothing. */
export function tickedIn(element: Element): Answer {
  const ticked = element.querySelectorAll<HTMLInputElement | HTMLOptionElement>(':checked');
  return Array.from(ticked, ({ value }) => value).filter((value) => value !== '');
}

/**
 * Ticks and selects what an answer holds, and tells what is ticked then: the page may have been used before it came
 * alive. That is also why markup leaves `checked` and `selected` to the browser.
 */
export function takeUp(element: Element, answer: Answer): Answer {
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    'input, option',
  )) {
    if (!answer.includes(field.value)) continue;
    if ('selected' in field) field.selected = true;
    else field.checked = true;
  }
  return tickedIn(element);
}
