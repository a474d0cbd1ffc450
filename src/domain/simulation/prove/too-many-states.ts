import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { outlookOfScenes } from '../outlook-of-scenes.ts';
import type { Rules } from '../rules.ts';

/** `too-many-states`: it cannot be walked whole. Names what is kept apart from the first scene on. */
export function tooManyStates(rules: Rules, limit: number): Problem {
  const ahead = outlookOfScenes(rules).get(rules.start);
  const kept = [
    ...[...(ahead?.reads.feeling ?? [])].map((id) => `feeling of ${id}`),
    ...[...(ahead?.reads.remembered ?? [])].map((id) => `memory of ${id}`),
    ...[...(ahead?.waiting ?? [])].map((id) => `unheard minutes of ${id}`),
    ...[...(ahead?.reads.processes ?? [])].map((id) => `process ${id}`),
    ...[...(ahead?.openPromises ?? [])].map((id) => `promise ${id}`),
    ...(ahead?.reads.minutes ? [`minutes up to ${ahead.reads.minutes}`] : []),
    ...(ahead?.dearest ? ['budget'] : []),
    ...[...(ahead?.reads.marks ?? [])].map((id) => `mark ${id}`),
    ...(ahead?.counted ?? []).map((choice) => `times of ${choice}`),
  ];
  return problem(
    'too-many-states',
    ['scenes'],
    `It has more than ${limit} states and cannot be proved. What is kept apart: ${kept.join(', ')}.`,
    'read fewer of these late in the encounter: every condition on one of them multiplies the states before it.',
  );
}
