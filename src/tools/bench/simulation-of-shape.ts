import type { z } from 'zod';
import type { Rules } from '#domain/simulation/rules.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';

/** How large a generated simulation is. Everything else about it follows from these numbers. */
export interface Shape {
  /** At least 1; a run passes through every one of them. */
  readonly scenes: number;
  /** At least 1; all of them wait in every scene. */
  readonly customers: number;
  readonly processes: number;
}

export const customerIds = (shape: Shape) => ids('customer', shape.customers);
export const processIds = (shape: Shape) => ids('process', shape.processes);
export const sceneIds = (shape: Shape) => ids('scene', shape.scenes);

/** The rules of `simulationOfShape`. */
export function rulesOfShape(shape: Shape): Rules {
  return rulesOf(simulationOfShape(shape));
}

/**
 * A simulation of the shape, the same each time: a line of scenes with three choices each. One listens, one acts
 * and costs something, one puts off with a promise; two in three scenes also ask a condition. Its endings read what
 * every customer feels and where every process stands, so that none of it can be forgotten on the way.
 */
export function simulationOfShape(shape: Shape): Simulation {
  return simulationSchema.parse(authored(shape));
}

type Authored = z.input<typeof simulationSchema>;

function authored(shape: Shape): Authored {
  const customers = customerIds(shape);
  const processes = processIds(shape);
  const scenes = sceneIds(shape);
  return {
    kind: 'encounter',
    title: words('A measured encounter'),
    industry: words('Anywhere'),
    level: 1,
    minutes: 10,
    trains: ['moment-of-truth'],
    role: words('You serve.'),
    brief: words('Serve them all.'),
    budget: 20 * shape.scenes,
    main: customers[0] ?? '',
    customers: each(customers, (_, at) => ({
      name: words(`Customer ${at}`),
      persona: words('Someone.'),
      expects: words('Something.'),
      need: words('Something more.'),
      patience: { minutes: 10 + at, every: 8 },
    })),
    processes: each(processes, (_, at) => ({
      name: words(`Process ${at}`),
      start: 'under-way',
      states: {
        'under-way': { after: 14 + at, go: 'ready', on: { rush: 'hurried' } },
        hurried: { after: 6, go: 'ready-with-a-flaw' },
        ready: {},
        'ready-with-a-flaw': {},
      },
    })),
    start: scenes[0] ?? '',
    scenes: each(scenes, (_, at) => ({
      touchpoint: words(`Touchpoint ${at}`),
      waiting: [...customers],
      says: { text: words('They look at you.') },
      choices: choicesOf(shape, at),
    })),
    endings: endingsOf(shape),
  };
}

function choicesOf(shape: Shape, at: number): Authored['scenes'][string]['choices'] {
  const { served, pushed, listenedTo, annoyed, next: go } = partsOfScene(shape, at);
  return {
    listen: {
      text: words('Listen'),
      because: words('It shows the need.'),
      takes: 2,
      feeling: { [served]: 1 },
      scores: { notice: 2, recognize: 1 },
      informs: { [served]: 'reason-and-time' },
      sets: [`heard-${served}`],
      go,
    },
    act: {
      text: words('Act'),
      because: words('It meets the need.'),
      ...(listenedTo ? { when: { has: `heard-${listenedTo}` } } : {}),
      takes: 3,
      costs: 10,
      feeling: { [served]: 2, ...(annoyed ? { [annoyed]: -1 } : {}) },
      scores: { add: 3 },
      resolves: [served],
      personal: [served],
      ...(pushed ? { signals: { [pushed]: 'rush' } } : {}),
      keeps: ['call-back'],
      go,
    },
    'put-off': {
      text: words('Put off'),
      because: words('It gains time, and loses trust.'),
      ...(at % 3 === 2 && pushed ? { when: { process: { [pushed]: UNREADY } } } : {}),
      takes: 4,
      feeling: { [served]: -2 },
      scores: { inform: 1 },
      promises: { 'call-back': { to: served, within: 12 } },
      go,
    },
  };
}

/** Who and what a scene is about; the same for every way in which the simulation is written. */
export function partsOfScene(shape: Shape, at: number) {
  const customers = customerIds(shape);
  const processes = processIds(shape);
  const turn = (step: number) => customers[(at + step) % customers.length] ?? '';
  return {
    served: turn(0),
    /** The process that acting rushes. */
    pushed: processes[at % processes.length],
    /** Whoever must have been heard before one can act. */
    listenedTo: at % 3 === 1 ? turn(customers.length - 1) : undefined,
    /** Whoever looks on while another is served. */
    annoyed: at % 2 === 0 && customers.length > 1 ? turn(1) : undefined,
    next: sceneIds(shape)[at + 1] ?? 'end',
  };
}

/** Where a process stands while it has not come to a good end. */
export const UNREADY: readonly string[] = ['under-way', 'hurried', 'ready-with-a-flaw'];

function endingsOf(shape: Shape): Authored['endings'] {
  const all = (min: number) => Object.fromEntries(customerIds(shape).map((id) => [id, { min }]));
  const ready = Object.fromEntries(processIds(shape).map((id) => [id, 'ready']));
  const told = { title: words('It is over.'), story: words('They go home.') };
  return {
    delighted: { ...told, when: { feeling: all(1) }, class: 'advocacy' },
    'in-order': { ...told, when: { feeling: all(-1), process: ready }, class: 'satisfied' },
    plain: { ...told, class: 'silent-loss' },
  };
}

function ids(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${word}-${at}`);
}

function each<T>(keys: readonly string[], make: (key: string, at: number) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key, at) => [key, make(key, at)]));
}

function words(text: string) {
  return { id: text, en: text };
}
