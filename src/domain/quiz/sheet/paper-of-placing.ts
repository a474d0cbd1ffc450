import { gapsIn } from '../kinds/gaps-in.ts';
import { slotAndValue } from '../kinds/slots.ts';
import { lettered, markOf, numbered, reasonsOf, shown } from './marked.ts';
import type { Paper, ReadQuestion } from './paper-of.ts';

type Placing = Extract<ReadQuestion, { kind: 'ordering' | 'matching' | 'sorting' | 'cloze' }>;

/** The kinds in which something is put in its place. */
export function paperOfPlacing(question: Placing, order: readonly string[]): Paper {
  switch (question.kind) {
    case 'ordering': {
      const items = lettered(question.items, order);
      const right = question.items.map(({ id }) => ({ value: markOf(items, id) }));
      return {
        form: { kind: 'rank', items: shown(items) },
        key: { right, lines: reasonsOf(lettersFirst(items, right)) },
      };
    }
    case 'matching': {
      const places = numbered(question.pairs.map((pair) => ({ ...pair, text: pair.left })));
      const rights = question.pairs.map(({ id, right, because }) => ({ id, text: right, because }));
      const values = lettered([...rights, ...question.extras], order);
      const extras = values.filter(({ id }) => question.extras.some((extra) => extra.id === id));
      return {
        form: { kind: 'pair', places: shown(places), values: shown(values), again: false },
        key: {
          right: places.map(({ mark, id }) => ({ place: mark, value: markOf(values, id) })),
          lines: [...reasonsOf(places), ...reasonsOf(extras)],
        },
      };
    }
    case 'sorting': {
      const places = numbered(question.items, order);
      const values = lettered(question.groups);
      return {
        form: { kind: 'pair', places: shown(places), values: shown(values), again: true },
        key: {
          right: places.map(({ mark, group }) => ({ place: mark, value: markOf(values, group) })),
          lines: reasonsOf(places),
        },
      };
    }
    case 'cloze':
      return paperOfGaps(question, order);
    default:
      return question satisfies never;
  }
}

function paperOfGaps(
  { text, gaps }: Extract<Placing, { kind: 'cloze' }>,
  order: readonly string[],
): Paper {
  const parts = gapsIn(text);
  const inText = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.gap]));
  const marked = numbered(
    gaps.map((gap) => ({ ...gap, text: '' })),
    inText,
  ).map(({ id, mark, options }) => {
    const own = order.map(slotAndValue).filter(([slot]) => slot === id);
    const shuffled = own.map(([, value]) => value);
    return { id, mark, options: lettered(options, shuffled) };
  });
  const numberOf = (gap: string) => marked.find(({ id }) => id === gap)?.mark ?? '';
  return {
    form: {
      kind: 'gaps',
      text: parts.map((part) => (typeof part === 'string' ? part : { mark: numberOf(part.gap) })),
      gaps: marked.map(({ mark, options }) => ({ mark, options: shown(options) })),
    },
    key: {
      right: marked.map(({ mark, options }) => ({
        place: mark,
        value: options.find(({ right }) => right)?.mark ?? '',
      })),
      lines: marked.flatMap(({ mark, options }) =>
        options.map((option) => ({ mark: mark + option.mark, because: option.because })),
      ),
    },
  };
}

/** Items in the order of the right answer, since that is how their reasons read. */
function lettersFirst<Item extends { readonly mark: string }>(
  items: readonly Item[],
  right: readonly { readonly value: string }[],
): readonly Item[] {
  return right.flatMap(({ value }) => items.filter(({ mark }) => mark === value));
}
