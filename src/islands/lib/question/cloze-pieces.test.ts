import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn } from '#domain/quiz/kinds/gaps-in.ts';
import { piecesOf } from './cloze-pieces.ts';

test('a gap keeps the signs that touch it, and nothing else', () => {
  expect(piecesOf(gapsIn('Ia berkata, “{reply}”, lalu {act}.'))).toEqual([
    { words: 'Ia berkata, ', gap: 'reply', before: '“', behind: '”,' },
    { words: ' lalu ', gap: 'act', before: '', behind: '.' },
    { words: '', gap: '', before: '', behind: '' },
  ]);
});

test('nothing of the text is lost, said twice or moved', () => {
  const word = fc.constantFrom(
    'Bu Rina',
    ' ',
    ', ',
    '. ',
    '“',
    '”',
    '?',
    ' lalu ',
    '12',
    '{a}',
    '{b}',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      const again = piecesOf(gapsIn(text)).map(
        ({ words, gap, before, behind }) => words + before + (gap && `{${gap}}`) + behind,
      );
      expect(again.join('')).toBe(text);
    }),
  );
});
