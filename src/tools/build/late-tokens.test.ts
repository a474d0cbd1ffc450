import { expect, test } from 'vitest';
import { lateTokens } from './late-tokens.ts';

test('a token that nothing early reads comes later, with all that is said of it', () => {
  const early =
    '@layer tokens{:root{--ink:#111;--wow:#fb0}[data-theme=dark]{--wow:#fe7;--ink:#fff}}p{color:var(--ink)}';
  expect(lateTokens({ early, late: '.face{fill:var(--wow)}' })).toEqual({
    early: '@layer tokens{:root{--ink:#111;}[data-theme=dark]{--ink:#fff}}p{color:var(--ink)}',
    late: '@layer tokens{:root{--wow:#fb0;}[data-theme=dark]{--wow:#fe7;}}.face{fill:var(--wow)}',
  });
});

test('a token that is read by way of another stays, and a rule of late tokens alone leaves nothing behind', () => {
  const early =
    ':root{--nila:#23c;--accent:var(--nila);--wow:#fb0}[data-band]{--band:var(--wow)}a{color:var(--accent)}';
  expect(lateTokens({ early, late: '' })).toEqual({
    early: ':root{--nila:#23c;--accent:var(--nila);}a{color:var(--accent)}',
    late: ':root{--wow:#fb0;}[data-band]{--band:var(--wow);}',
  });
});

test('media queries keep their tokens', () => {
  const early =
    '@media (prefers-reduced-motion:reduce){:root{--quick:0s;--calm:0s}}p{transition:color var(--calm)}';
  expect(lateTokens({ early, late: '' })).toEqual({
    early:
      '@media (prefers-reduced-motion:reduce){:root{--calm:0s}}p{transition:color var(--calm)}',
    late: '@media (prefers-reduced-motion:reduce){:root{--quick:0s;}}',
  });
});

test('a token of a nested rule stays with it, wherever else it is said', () => {
  const early = 'svg{--_line:#111;&[data-faint]{--_line:#999}}p{--_line:#222}';
  expect(lateTokens({ early, late: '' })).toEqual({ early, late: '' });
});
