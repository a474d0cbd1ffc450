import { activeLearner, type Learners } from '#domain/learner/learners.ts';
import { say } from '#i18n/say.ts';

/**
 * The name of the file that a copy is saved as: with the day here and, where several learn in this browser, with the
 * learner’s name in letters and digits. `pattern` holds `{name}` and `{day}`.
 */
export function copyName(learners: Learners | undefined, now: Date, pattern: string): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const isShared = learners !== undefined && learners.list.length > 1;
  const name = isShared ? inFileName(activeLearner(learners).name) : '';
  return say(pattern, { name: name && `${name}-`, day });
}

function inFileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
