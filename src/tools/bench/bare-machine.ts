import { assign, createMachine, raise } from 'xstate';
import { bands } from '#domain/simulation/impression.ts';
import type { Shape } from './simulation-of-shape.ts';
import { customerIds, processIds, sceneIds } from './simulation-of-shape.ts';

interface Numbers {
  readonly budget: number;
  readonly minutes: number;
  readonly feeling: number;
}

interface Step {
  readonly context: Numbers;
}

/**
 * What XState alone costs: a machine with the same states as the compiled one, written by hand as its manual shows.
 * Choices assign three numbers under a guard; processes and impressions move by eventless transitions that read
 * them. It has no customers, promises, patience, marks or points.
 */
export function bareMachine(shape: Shape) {
  const scenes = sceneIds(shape);
  const conversation = {
    initial: scenes[0] ?? 'end',
    states: {
      ...Object.fromEntries(scenes.map((id, at) => [id, scene(scenes[at + 1] ?? 'end')])),
      end: {},
    },
  };
  return createMachine({
    types: {} as { context: Numbers; events: { type: string } },
    context: { budget: 20 * shape.scenes, minutes: 0, feeling: 0 },
    initial: 'running',
    states: {
      running: {
        type: 'parallel',
        states: {
          conversation,
          ...Object.fromEntries(
            processIds(shape).map((id, at) => [`process-${id}`, process(14 + at)]),
          ),
          ...Object.fromEntries(
            customerIds(shape).map((id, at) => [`impression-${id}`, impression(at)]),
          ),
        },
        on: {
          over: [
            { guard: ({ context }: Step) => context.feeling >= 1, target: 'ending-delighted' },
            { guard: ({ context }: Step) => context.feeling >= -1, target: 'ending-in-order' },
            { target: 'ending-plain' },
          ],
        },
      },
      'ending-delighted': { type: 'final' },
      'ending-in-order': { type: 'final' },
      'ending-plain': { type: 'final' },
    },
  });
}

function scene(target: string) {
  return {
    on: {
      listen: choice(target, { costs: 0, takes: 2, feeling: 1 }),
      act: choice(target, { costs: 10, takes: 3, feeling: 2 }),
      'put-off': choice(target, { costs: 0, takes: 4, feeling: -2 }),
    },
  };
}

function choice(
  target: string,
  { costs, takes, feeling }: { costs: number; takes: number; feeling: number },
) {
  const count = assign({
    budget: ({ context }: Step) => context.budget - costs,
    minutes: ({ context }: Step) => context.minutes + takes,
    feeling: ({ context }: Step) => Math.max(-6, Math.min(6, context.feeling + feeling)),
  });
  return {
    target,
    guard: ({ context }: Step) => context.budget >= costs,
    actions: target === 'end' ? [count, raise({ type: 'over' })] : count,
  };
}

function process(after: number) {
  const past =
    (minutes: number) =>
    ({ context }: Step) =>
      context.minutes >= minutes;
  return {
    initial: 'under-way',
    states: {
      'under-way': { always: { guard: past(after), target: 'hurried' } },
      hurried: { always: { guard: past(after + 6), target: 'ready' } },
      ready: { always: { guard: past(after + 12), target: 'ready-with-a-flaw' } },
      'ready-with-a-flaw': {},
    },
  };
}

/** One band up or down at a time. Customers differ a little, so that they do not all move at once. */
function impression(differs: number) {
  const tops = [-5, -2, 1, 4, 6].map((top) => top + (differs % 2));
  const states = bands.map((band, at) => {
    const above = { guard: ({ context }: Step) => context.feeling > (tops[at] ?? 6) };
    const below = { guard: ({ context }: Step) => context.feeling <= (tops[at - 1] ?? -9) };
    const up = bands[at + 1];
    const down = bands[at - 1];
    const always = [
      ...(up ? [{ ...above, target: up }] : []),
      ...(down ? [{ ...below, target: down }] : []),
    ];
    return [band, { always }] as const;
  });
  return { initial: 'ok', states: Object.fromEntries(states) };
}
