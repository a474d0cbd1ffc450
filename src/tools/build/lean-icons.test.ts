import { expect, test } from 'vitest';
import { leanIcons } from './lean-icons.ts';

test('an icon goes without its namespace and the classes of its set, and keeps our own', () => {
  expect(
    leanIcons(
      '<svg xmlns="http://www.w3.org/2000/svg" class="lucide lucide-menu" aria-hidden="true"><path/></svg><svg class="wide"></svg>',
    ),
  ).toBe('<svg aria-hidden="true"><path/></svg><svg class="wide"></svg>');
});
