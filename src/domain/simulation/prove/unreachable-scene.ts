import { problem } from '../../shared/problem.ts';
import type { AuthoredChoice } from '../each-choice.ts';
import { eachChoice } from '../each-choice.ts';
import type { Proof } from './material.ts';

/**
 * `unreachable-scene`: no run comes to a scene. One to which only other such scenes lead is not reported: it comes back
 * with them.
 */
export const unreachableScene: Proof = ({ simulation, nodesIn }) => {
  const unplayed = Object.keys(simulation.scenes).filter((scene) => nodesIn(scene).length === 0);
  const choices = eachChoice(simulation);
  const leadingTo = (scene: string) =>
    choices.filter((each) => each.choice.go === scene && each.scene !== scene);
  return causesAmong(unplayed, leadingTo).map((scene) => {
    const leading = leadingTo(scene);
    return problem(
      'unreachable-scene',
      ['scenes', scene],
      `Scene "${scene}" is never played: ${leading.length === 0 ? 'no choice leads to it' : `${named(leading)}, and no run can take ${leading.length === 1 ? 'it' : 'them'}`}.`,
      leading.length === 0
        ? `write \`go: ${scene}\` at a choice, or remove it.`
        : 'let a choice that can be taken `go` there, or remove it.',
    );
  });
};

/** Of the scenes that are never played, those from which all others of them follow. */
function causesAmong(
  unplayed: readonly string[],
  leadingTo: (scene: string) => readonly AuthoredChoice[],
): readonly string[] {
  const explained = new Set<string>();
  const explain = (scene: string): void => {
    if (explained.has(scene)) return;
    explained.add(scene);
    unplayed.filter((next) => leadingTo(next).some((by) => by.scene === scene)).forEach(explain);
  };
  const isCause = (scene: string) => {
    const leading = leadingTo(scene);
    return leading.length === 0 || leading.some((by) => !unplayed.includes(by.scene));
  };
  const causes = unplayed.filter(isCause);
  causes.forEach(explain);
  // What is left leads in a circle: its first scene stands for it.
  for (const scene of unplayed) {
    if (explained.has(scene)) continue;
    causes.push(scene);
    explain(scene);
  }
  return causes;
}

function named(leading: readonly AuthoredChoice[]): string {
  const names = leading.map(({ id, scene }) => `"${id}" in "${scene}"`);
  return `only ${names.join(' and ')} ${names.length === 1 ? 'leads' : 'lead'} to it`;
}
