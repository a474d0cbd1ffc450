import type { Shape } from './simulation-of-shape.ts';
import { customerIds, partsOfScene, processIds, sceneIds } from './simulation-of-shape.ts';

/**
 * An ink story of the shape, as its author would write one: a knot a scene, three choices each, and variables for
 * feeling, need, patience, budget, minutes, points and where each process stands.
 *
 * It does a little less than `simulationOfShape`: no band that a choice cannot leap over, no memory of the most
 * extreme feeling, and one promise kept by hand. So the comparison leans towards ink.
 */
export function inkOfShape(shape: Shape): string {
  return [
    ...variables(shape),
    '-> scene_0',
    ...sceneIds(shape).map((_, at) => knot(shape, at)),
    over(shape),
    pass(shape),
    FUNCTIONS,
  ].join('\n');
}

function variables(shape: Shape): readonly string[] {
  return [
    'VAR minutes = 0',
    `VAR budget = ${20 * shape.scenes}`,
    ...['notice', 'recognize', 'add', 'inform'].map((competency) => `VAR ${competency} = 0`),
    'VAR call_back_due = -1',
    'VAR call_back_to = ""',
    ...customerIds(shape).flatMap((id) => [
      `VAR ${name(id)}_feeling = 0`,
      `VAR ${name(id)}_unheard = 0`,
      `VAR ${name(id)}_resolved = false`,
      `VAR ${name(id)}_heard = false`,
    ]),
    ...processIds(shape).flatMap((id) => [
      `VAR ${name(id)} = "under-way"`,
      `VAR ${name(id)}_minutes = 0`,
    ]),
  ];
}

function knot(shape: Shape, at: number): string {
  const parts = partsOfScene(shape, at);
  const served = name(parts.served);
  const next = parts.next === 'end' ? 'over' : name(parts.next);
  const pushed = parts.pushed && name(parts.pushed);
  const annoyed = parts.annoyed && name(parts.annoyed);
  const heard = parts.listenedTo ? ` {${name(parts.listenedTo)}_heard}` : '';
  const unready = at % 3 === 2 && pushed ? ` {${pushed} != "ready"}` : '';
  return `
=== scene_${at} ===
They look at you.
+ [Listen]
  ~ pass(2)
  ~ feel(${served}_feeling, 1, ${served}_resolved)
  ~ notice += 2
  ~ recognize += 1
  ~ ${served}_unheard = 0
  ~ ${served}_heard = true
  -> ${next}
+ {budget >= 10}${heard} [Act]
  ~ budget -= 10
  ~ pass(3)
${pushed ? `  ~ rush(${pushed}, ${pushed}_minutes)` : ''}
  ~ feel(${served}_feeling, 2, ${served}_resolved)
${annoyed ? `  ~ feel(${annoyed}_feeling, -1, ${annoyed}_resolved)` : ''}
  ~ add += 3
  ~ ${served}_resolved = true
  ~ call_back_due = -1
  -> ${next}
+${unready} [Put off]
  ~ pass(4)
  ~ feel(${served}_feeling, -2, ${served}_resolved)
  ~ inform += 1
  ~ call_back_due = minutes + 12
  ~ call_back_to = "${served}"
  -> ${next}`;
}

function over(shape: Shape): string {
  const everyone = (min: number) => customerIds(shape).map((id) => `${name(id)}_feeling >= ${min}`);
  const ready = processIds(shape).map((id) => `${name(id)} == "ready"`);
  return `
=== over ===
{
- ${everyone(1).join(' && ')}: Delighted.
- ${[...everyone(-1), ...ready].join(' && ')}: In order.
- else: Plain.
}
-> END`;
}

/** The minutes of a choice in one go: every process, the promise, then everyone's patience. */
function pass(shape: Shape): string {
  const processes = processIds(shape).map(name);
  const customers = customerIds(shape).map(name);
  return `
=== function pass(by) ===
~ minutes += by
${processes.map((id, at) => `~ advance(${id}, ${id}_minutes, by, ${14 + at})`).join('\n')}
{ call_back_due >= 0 && call_back_due < minutes:
  ~ call_back_due = -1
  { call_back_to:
${customers.map((id) => `  - "${id}":\n    ~ feel(${id}_feeling, -2, ${id}_resolved)`).join('\n')}
  }
}
${customers.map((id, at) => `~ wait(${id}_feeling, ${id}_unheard, by, ${10 + at})`).join('\n')}`;
}

const FUNCTIONS = `
=== function feel(ref feeling, by, resolved) ===
{ by > 0 && not resolved:
  ~ feeling = MAX(feeling, MIN(feeling + by, 1))
- else:
  ~ feeling = MAX(-6, MIN(feeling + by, 6))
}

=== function rush(ref process, ref since) ===
{ process == "under-way":
  ~ process = "hurried"
  ~ since = 0
}

=== function advance(ref process, ref since, by, needs) ===
{ process:
- "under-way":
  ~ since += by
  { since >= needs:
    ~ process = "ready"
    ~ since = 0
  }
- "hurried":
  ~ since += by
  { since >= 6:
    ~ process = "ready-with-a-flaw"
    ~ since = 0
  }
}

=== function wait(ref feeling, ref unheard, by, patience) ===
~ unheard += by
{ unheard >= patience:
  ~ unheard -= 8
  ~ feeling = MAX(-4, feeling - 1)
}
`;

/** ink's names have no hyphens. */
function name(id: string): string {
  return id.replaceAll('-', '_');
}
