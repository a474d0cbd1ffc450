import { bandOf, remembered } from '#domain/simulation/impression.ts';
import { lineSaid } from '#domain/simulation/line-said.ts';
import { opennessOf } from '#domain/simulation/open-choices.ts';
import type { PlayedChoice } from '#domain/simulation/playthrough.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import { scoreOf } from '#domain/simulation/score.ts';
import type { LineScript, Script } from '#domain/simulation/script.ts';
import type { EncounterState } from '#domain/simulation/state.ts';

/** A turn as text for a reader and as data for a program. */
export interface Described {
  readonly text: string;
  readonly data: object;
}

/** The scene, its line, and the choices: open ones numbered, closed ones with their reason. */
export function describeTurn(rules: Rules, script: Script, state: EncounterState): Described {
  const scene = script.scenes[state.scene];
  const choices = Object.entries(scene?.choices ?? {}).map(([id, { text }]) => ({
    id,
    text,
    open: opennessOf(rules, state, id),
    costs: rules.scenes[state.scene]?.choices[id]?.costs ?? 0,
  }));
  const open = choices.filter((choice) => choice.open === 'open');
  const closed = choices.filter((choice) => choice.open !== 'open');
  const line = lineSaid(scene?.says, state);
  return {
    text: [
      '',
      `── ${state.scene} · ${scene?.touchpoint} · minute ${state.minutes} · budget ${state.budget} ${'─'.repeat(12)}`,
      meters(state),
      ...written(script, line),
      '',
      ...open.map(
        ({ id, text, costs }, at) => `  ${at + 1}. ${text}${costs ? ` (${costs})` : ''}  [${id}]`,
      ),
      ...closed.map(({ id, open: why }) => `  –  ${id} is closed (${why})`),
    ].join('\n'),
    data: {
      scene: state.scene,
      minutes: state.minutes,
      budget: state.budget,
      feeling: Object.fromEntries(
        Object.entries(state.customers).map(([id, { feeling }]) => [id, feeling]),
      ),
      processes: Object.fromEntries(
        Object.entries(state.processes).map(([id, { state: at }]) => [id, at]),
      ),
      promises: Object.fromEntries(
        Object.entries(state.promises).map(([id, { status }]) => [id, status]),
      ),
      marks: state.marks,
      says: line?.text,
      open: open.map(({ id }) => id),
      closed: closed.map(({ id }) => id),
    },
  };
}

/** What was chosen, and what came back at once. */
export function describeStep(script: Script, { choice, before, after }: PlayedChoice): Described {
  const chosen = script.scenes[before.scene]?.choices[choice];
  const reply = lineSaid(chosen?.reply, after);
  return {
    text: ['', `  » ${chosen?.text}`, ...written(script, reply), `    (${chosen?.because})`].join(
      '\n',
    ),
    data: { choice, reply: reply?.text },
  };
}

/** The ending, with points and share. 0.8 is what counts as mastered unless the course says otherwise. */
export function describeEnd(
  script: Script,
  state: EncounterState,
  ending: string,
  bounds: Bounds,
): Described {
  const told = script.endings[ending];
  const score = scoreOf(state.points, bounds, 0.8);
  const competencies = Object.entries(score.competencies).map(
    ([id, { points, level }]) => `${id} ${points} (${level})`,
  );
  return {
    text: [
      '',
      `══ ${ending} · ${told?.class}`,
      told?.title ?? '',
      told?.story ?? '',
      told?.review ? `${'★'.repeat(told.review.stars)} ${told.review.text}` : '(no review)',
      meters(state),
      `points ${score.points} of ${bounds.worst} … ${bounds.best} · share ${score.share.toFixed(2)}${score.mastered ? ' · mastered' : ''}`,
      competencies.join(' · '),
    ].join('\n'),
    data: { ending, class: told?.class, ...score },
  };
}

function meters(state: EncounterState): string {
  const customers = Object.entries(state.customers).map(([id, { feeling, extreme, resolved }]) => {
    const memory = remembered(extreme, feeling);
    return `${id} ${feeling} ${bandOf(feeling)}, remembers ${memory}${resolved ? ', need met' : ''}`;
  });
  const processes = Object.entries(state.processes).map(
    ([id, { state: at, minutes }]) => `${id}: ${at} ${minutes}`,
  );
  const promises = Object.entries(state.promises).map(
    ([id, { status, due }]) => `promise ${id}: ${status} (${due})`,
  );
  const marks = state.marks.length > 0 ? [`marks: ${state.marks.join(', ')}`] : [];
  return `   ${[...customers, ...processes, ...promises, ...marks].join(' · ')}`;
}

function written(script: Script, line: LineScript | undefined): readonly string[] {
  if (!line) return [];
  const speaker = line.by ? `${script.customers[line.by]?.name}: ` : '';
  return [`  ${speaker}${line.text}`, ...(line.cue ? [`  · ${line.cue}`] : [])];
}
