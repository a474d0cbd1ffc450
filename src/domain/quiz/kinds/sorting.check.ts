import { nearest } from '../../shared/nearest.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { checkParts } from './parts.check.ts';
import type { SortingQuestion } from './sorting.schema.ts';

/** `unknown-group`: an item belongs to no group there is. `empty-group`: nothing belongs to a group. */
export function checkSorting(
  { id, groups, items }: SortingQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const names = groups.map((group) => group.id);
  return [
    ...checkParts(id, 'group', groups, [...path, 'groups']),
    ...checkParts(id, 'item', items, [...path, 'items']),
    ...items.flatMap(({ id: item, group }, at) => {
      if (names.includes(group)) return [];
      const near = nearest(group, names);
      return problem(
        'unknown-group',
        [...path, 'items', at, 'group'],
        `The item "${item}" of question "${id}" belongs to the group "${group}", which the question has not.`,
        near ? `did you mean "${near}"?` : `name one of these: ${names.join(', ')}.`,
      );
    }),
    ...groups.flatMap((group, at) => {
      if (items.some((item) => item.group === group.id)) return [];
      return problem(
        'empty-group',
        [...path, 'groups', at],
        `No item of question "${id}" belongs to the group "${group.id}", so whoever leaves it empty is right by chance.`,
        'add an item that belongs there, or remove the group.',
      );
    }),
  ];
}
