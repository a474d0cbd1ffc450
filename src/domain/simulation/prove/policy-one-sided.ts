import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';

/** `policy-one-sided`: no case to bend, or none to hold, so that “always” or “never” would be the answer. */
export function policyOneSided({ policy }: Simulation): readonly Problem[] {
  return (['bend', 'hold'] as const).flatMap((side) => {
    if (policy.some((rule) => rule.case === side)) return [];
    return problem(
      'policy-one-sided',
      ['policy'],
      `No rule of the policy is there to ${side}: the learner would only have to ${side === 'bend' ? 'refuse' : 'give in'} each time.`,
      `add a rule with \`case: ${side}\` and its reason.`,
    );
  });
}
