import { expect, test } from 'vitest';
import { emptyPage } from './empty-page.ts';

test('an empty page keeps what a head says, and loads nothing', () => {
  const lesson = `<!doctype html><html><head><meta charset="utf-8"><title>Momen kebenaran</title><script>let a</script><link rel="icon" href="i.svg"><style>h1{color:red}</style></head><body><h1>Momen kebenaran</h1></body></html>`;
  expect(emptyPage(lesson)).toBe(
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Momen kebenaran</title></head><body><h1>Momen</h1></body></html>',
  );
});
