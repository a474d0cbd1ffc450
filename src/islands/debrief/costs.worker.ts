import { costsOfRun } from '#domain/simulation/costs-of-run.ts';
import type { Rules } from '#domain/simulation/rules.ts';

/** Works out what each choice cost, beside the page. Asked once. */
addEventListener('message', ({ data }: MessageEvent<CostsAsked>) => {
  postMessage(costsOfRun(data.rules, data.choices));
});

/** What the page sends. The answer is what `costsOfRun` returns. */
export interface CostsAsked {
  readonly rules: Rules;
  readonly choices: readonly string[];
}
