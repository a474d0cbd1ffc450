import { expect, test } from 'vitest';
import { channels, spanOf, stages, touchpoints } from './cake-order.ts';

test('the caption counts right: seven touchpoints, five channels, WhatsApp twice', () => {
  expect(touchpoints).toHaveLength(7);
  expect(new Set(touchpoints.map(({ took }) => took))).toEqual(new Set(channels));
  expect(touchpoints.filter(({ took }) => took === 'whatsapp')).toHaveLength(2);
});

test('the way that was taken is not drawn as another one too', () => {
  for (const { took, open } of touchpoints) expect(open).not.toContain(took);
});

test('the stages follow one another and leave no touchpoint out', () => {
  expect(stages.map(spanOf)).toEqual([
    [0, 1],
    [2, 4],
    [5, 6],
  ]);
});
