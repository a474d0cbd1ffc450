import { median } from '../median.ts';
import type { Goal, Row } from '../row.ts';
import type { Loaded } from './throttled-browser.ts';

/** One load of every page, one soon after the other, so that whatever slows the machine slows all of them alike. */
export interface Round {
  readonly empty: Loaded;
  readonly lesson: Loaded;
  readonly simulations: Readonly<Record<string, SimulationLoads>>;
}

export interface SimulationLoads {
  /** Opened at its brief. */
  readonly opened: Loaded;
  /** Opened at its first scene, and a choice pressed once the page was alive. */
  readonly pressedAlive: Loaded;
  /** The same, pressed as soon as the choice was on the screen. */
  readonly pressedEarly: Loaded;
  readonly debrief: Loaded;
}

// Of the press that is made as soon as the choice is seen: nobody can see whether a page that is painted is alive.
const answeredGoal: Goal = { atMost: 960 };
const answeredNext: Goal = { atMost: 700 };

/** The medians over the rounds; `weighed` is a round that has bytes. `lesson` is the name of the lesson. */
export function pageRows(lesson: string, weighed: Round, rounds: readonly Round[]): readonly Row[] {
  const over = (of: (round: Round) => number) => median(rounds.map(of));
  const ms = (
    what: string,
    of: (round: Round) => number,
    goals?: Pick<Row, 'goal' | 'next'>,
  ): Row => ({
    what,
    value: over(of),
    unit: 'ms',
    ...goals,
  });
  return [
    ms('an empty page  LCP', ({ empty }) => empty.largest),
    ms(`${lesson}  LCP`, (round) => round.lesson.largest),
    {
      what: `${lesson}  LCP : an empty page’s`,
      value: over((round) => round.lesson.largest / round.empty.largest),
      unit: '×',
      goal: { atMost: 1.15 },
    },
    {
      what: `${lesson}  first load without its font`,
      value: (weighed.lesson.bytes - weighed.lesson.fontBytes) / 1000,
      unit: 'kB',
      goal: { atMost: 20 },
    },
    ...Object.entries(weighed.simulations).flatMap(([name, { opened }]): readonly Row[] => {
      const of = (key: keyof SimulationLoads, tell: (load: Loaded) => number) => (round: Round) =>
        tell(round.simulations[name]?.[key] as Loaded);
      const answered = ({ answered }: Loaded) => answered;
      const dead = ({ shown, alive }: Loaded) => Math.max(0, alive - shown);
      const lost = (load: Loaded) => (Number.isNaN(load.answered) ? dead(load) : 0);
      const goals = { goal: answeredGoal, next: answeredNext };
      return [
        ms(
          `${name}  LCP`,
          of('opened', ({ largest }) => largest),
        ),
        ms(`${name}  pressed once shown: answered`, of('pressedEarly', answered), goals),
        ms(`${name}  pressed once alive: answered`, of('pressedAlive', answered)),
        ms(`${name}  shown and not alive`, of('pressedAlive', dead)),
        ms(`${name}  shown, and a press is lost`, of('pressedEarly', lost), {
          goal: { atMost: 330 },
        }),
        {
          what: `${name}  all it fetches`,
          value: opened.bytes / 1000,
          unit: 'kB',
          goal: { atMost: 100 },
        },
        ms(
          `${name}  debrief: ending shown`,
          of('debrief', ({ shown }) => shown),
        ),
      ];
    }),
  ];
}
