import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { HotspotQuestion } from './hotspot.schema.ts';
import type { AreaPlace } from './hotspot.ts';
import { checkOneRight } from './one-right.check.ts';
import { checkParts } from './parts.check.ts';

/** `area-outside`: an area leaves the figure. `areas-overlap`: a point of the figure means two areas. */
export function checkHotspot(
  { id, areas }: HotspotQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const list = [...path, 'areas'];
  return [
    ...checkParts(id, 'area', areas, list),
    ...checkOneRight(`question "${id}"`, 'area', areas, list),
    ...areas.flatMap((area, index) => {
      const at = [...list, index, 'at'];
      const found: Problem[] = [];
      if (area.at.x + area.at.width > 100 || area.at.y + area.at.height > 100) {
        found.push(
          problem(
            'area-outside',
            at,
            `The area "${area.id}" of question "${id}" reaches beyond the figure: ${area.at.x} + ${area.at.width} across, ${area.at.y} + ${area.at.height} down, and the figure ends at 100.`,
            'move it, or make it smaller.',
          ),
        );
      }
      const other = areas.slice(0, index).find((each) => overlap(each.at, area.at));
      if (other) {
        found.push(
          problem(
            'areas-overlap',
            at,
            `The areas "${other.id}" and "${area.id}" of question "${id}" overlap, so a point in both means either.`,
            'move one of them, or make it smaller.',
          ),
        );
      }
      return found;
    }),
  ];
}

function overlap(a: AreaPlace, b: AreaPlace): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
