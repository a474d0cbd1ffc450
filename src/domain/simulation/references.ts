import type { AnyChoice } from './choices-of.ts';
import { eachChoice } from './each-choice.ts';
import { eachCondition } from './each-condition.ts';
import type { Condition } from './schema/condition.ts';
import type { Line } from './schema/line.ts';
import type { Simulation } from './schema.ts';

type Path = readonly (string | number)[];

/** A place where a simulation names something by its id. */
export interface Reference {
  readonly kind:
    | 'scene'
    | 'choice'
    | 'question'
    | 'customer'
    | 'process'
    | 'state'
    | 'signal'
    | 'promise'
    | 'mark'
    | 'competency'
    | 'concept';
  readonly id: string;
  readonly path: Path;
  /** The process that a state or a signal belongs to, or the scene of a choice. */
  readonly of?: string | undefined;
}

/** Every reference of a simulation with its place. */
export function referencesOf(simulation: Simulation): readonly Reference[] {
  return [
    ...one('customer', simulation.main, ['main']),
    { kind: 'scene', id: simulation.start, path: ['start'] },
    ...simulation.trains.map((id, at) => ({ kind: 'concept' as const, id, path: ['trains', at] })),
    ...ofProcesses(simulation),
    ...ofScenes(simulation),
    ...eachChoice(simulation).flatMap(({ choice, path }) => ofChoice(choice, path)),
    ...eachCondition(simulation).flatMap(({ condition, path }) => ofCondition(condition, path)),
  ];
}

function ofProcesses({ processes }: Simulation): readonly Reference[] {
  return Object.entries(processes).flatMap(([of, { start, states }]) => [
    { kind: 'state' as const, id: start, of, path: ['processes', of, 'start'] },
    ...Object.entries(states).flatMap(([state, { go, on }]) => {
      const path = ['processes', of, 'states', state];
      const next =
        go === undefined ? [] : [{ kind: 'state' as const, id: go, of, path: [...path, 'go'] }];
      return [
        ...next,
        ...Object.entries(on ?? {}).map(([signal, id]) => ({
          kind: 'state' as const,
          id,
          of,
          path: [...path, 'on', signal],
        })),
      ];
    }),
  ]);
}

function ofScenes({ scenes }: Simulation): readonly Reference[] {
  return Object.entries(scenes).flatMap(([id, { waiting, says, asks, live }]) => [
    ...list('customer', waiting, ['scenes', id, 'waiting']),
    ...speakers(says, ['scenes', id, 'says']),
    ...one('question', asks, ['scenes', id, 'asks']),
    ...one('choice', live?.choice, ['scenes', id, 'live', 'choice'], id),
  ]);
}

function ofChoice(choice: AnyChoice, path: Path): readonly Reference[] {
  const until = typeof choice.takes === 'object' ? choice.takes.until : {};
  return [
    { kind: 'scene', id: choice.go, path: [...path, 'go'] },
    ...states(until, [...path, 'takes', 'until']),
    ...keys('customer', typeof choice.feeling === 'object' ? choice.feeling : {}, [
      ...path,
      'feeling',
    ]),
    ...keys('customer', choice.informs, [...path, 'informs']),
    ...keys('competency', choice.scores, [...path, 'scores']),
    ...list('customer', choice.resolves, [...path, 'resolves']),
    ...list('customer', choice.personal, [...path, 'personal']),
    ...list('promise', choice.keeps, [...path, 'keeps']),
    ...one('concept', choice.teaches, [...path, 'teaches']),
    ...speakers(choice.reply ?? [], [...path, 'reply']),
    ...Object.entries(choice.promises).map(([id, { to }]) => ({
      kind: 'customer' as const,
      id: to,
      path: [...path, 'promises', id, 'to'],
    })),
    ...Object.entries(choice.signals).flatMap(([of, id]): readonly Reference[] => [
      { kind: 'process', id: of, path: [...path, 'signals', of] },
      { kind: 'signal', id, of, path: [...path, 'signals', of] },
    ]),
  ];
}

function ofCondition(condition: Condition, path: Path): readonly Reference[] {
  return [
    ...keys('customer', condition.feeling ?? {}, [...path, 'feeling']),
    ...keys('customer', condition.remembered ?? {}, [...path, 'remembered']),
    ...list('customer', [condition.resolved ?? []].flat(), [...path, 'resolved']),
    ...list('mark', [condition.has ?? []].flat(), [...path, 'has']),
    ...list('mark', [condition.lacks ?? []].flat(), [...path, 'lacks']),
    ...states(condition.process ?? {}, [...path, 'process']),
    ...keys('promise', condition.promise ?? {}, [...path, 'promise']),
  ];
}

function one(
  kind: Reference['kind'],
  id: string | undefined,
  path: Path,
  of?: string,
): readonly Reference[] {
  return id === undefined ? [] : [{ kind, id, path, of }];
}

function keys(kind: Reference['kind'], record: object, path: Path): readonly Reference[] {
  return Object.keys(record).map((id) => ({ kind, id, path: [...path, id] }));
}

function list(kind: Reference['kind'], ids: readonly string[], path: Path): readonly Reference[] {
  return ids.map((id, at) => ({ kind, id, path: [...path, at] }));
}

function states(
  record: Readonly<Record<string, string | readonly string[]>>,
  path: Path,
): readonly Reference[] {
  return Object.entries(record).flatMap(([of, ids]): readonly Reference[] => [
    { kind: 'process', id: of, path: [...path, of] },
    ...[ids].flat().map((id) => ({ kind: 'state' as const, id, of, path: [...path, of] })),
  ]);
}

function speakers(lines: Line | readonly Line[], path: Path): readonly Reference[] {
  const of = ({ by }: Line, at: Path) =>
    by === undefined ? [] : [{ kind: 'customer' as const, id: by, path: [...at, 'by'] }];
  return Array.isArray(lines)
    ? lines.flatMap((line: Line, at) => of(line, [...path, at]))
    : of(lines as Line, path);
}
