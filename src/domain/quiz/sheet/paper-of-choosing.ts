import { bestAndWorst } from '../kinds/best-and-worst.ts';
import { slotAndValue } from '../kinds/slots.ts';
import { lettered, markOf, reasonsOf, shown } from './marked.ts';
import type { Paper, ReadQuestion } from './paper-of.ts';

type Choosing = Extract<
  ReadQuestion,
  { kind: 'single-choice' | 'multiple-choice' | 'best-and-worst' | 'hotspot' | 'true-false' }
>;

/** The kinds in which something given is chosen. */
export function paperOfChoosing(question: Choosing, order: readonly string[]): Paper {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const options = lettered(question.options, order);
      const several = question.kind === 'multiple-choice';
      return {
        form: { kind: 'tick', several, options: shown(options) },
        key: { right: rightOf(options), lines: reasonsOf(options) },
      };
    }
    case 'true-false': {
      const reasons = lettered(question.reasons, order);
      const { claim, isTrue, because } = question;
      const [reason] = rightOf(reasons);
      return {
        form: { kind: 'judge', claim, reasons: shown(reasons) },
        key: {
          right: [
            { place: 'claim', value: String(isTrue) },
            { place: 'reason', value: reason?.value ?? '' },
          ],
          lines: [{ because }, ...reasonsOf(reasons)],
        },
      };
    }
    case 'best-and-worst': {
      const options = lettered(question.options, order);
      const right = bestAndWorst.rightAnswer(question).map((part) => {
        const [place, id] = slotAndValue(part);
        return { place, value: markOf(options, id) };
      });
      return {
        form: { kind: 'extremes', options: shown(options) },
        key: { right, lines: reasonsOf(options) },
      };
    }
    case 'hotspot': {
      const areas = lettered(question.areas, order);
      const { image, ratio, description } = question.figure;
      const drawn = areas.map(({ mark, id, text, at }) => ({ mark, id, text, at }));
      return {
        form: { kind: 'point', image, ratio, description, areas: drawn },
        key: { right: rightOf(areas), lines: reasonsOf(areas) },
      };
    }
    default:
      return question satisfies never;
  }
}

function rightOf(parts: readonly { readonly mark: string; readonly right: boolean }[]) {
  return parts.filter(({ right }) => right).map(({ mark }) => ({ value: mark }));
}
