import { cronbachAlpha } from './analysis/cronbach-alpha.ts';
import type { Estimate } from './analysis/estimate.ts';
import { correlationEstimate } from './analysis/estimate.ts';
import { correlationOf, meanOf } from './analysis/moments.ts';
import type { OptionReport } from './analysis/option-report.ts';
import { reportOptions } from './analysis/option-report.ts';
import { shareInterval } from './analysis/share-interval.ts';
import type { AnyQuestion } from './kinds/kinds.ts';
import { grade, kindOf } from './kinds/kinds.ts';
import type { Answer } from './question-kind.ts';

/** One learner’s answers, by question: their first to each, since later ones were given knowing the reasons. */
export type Sheet = ReadonlyMap<string, Answer>;

/** With fewer learners, intervals are so wide that numbers mislead: nothing is told. */
export const FEWEST_SHEETS = 30;

export type ItemAnalysis =
  | { readonly kind: 'too-few'; readonly sheets: number; readonly needed: number }
  | {
      readonly kind: 'analysed';
      readonly sheets: number;
      /** Undefined with one question, or where all learners earned alike. */
      readonly alpha: Estimate | undefined;
      readonly questions: readonly QuestionReport[];
    };

export type QuestionReport =
  | { readonly kind: 'too-few'; readonly question: string; readonly answered: number }
  | {
      readonly kind: 'analysed';
      readonly question: string;
      /** How many answered it; the others left it blank, which is not wrong. */
      readonly answered: number;
      /** What they earned on average of what was possible, 0 … 1: how easy it is. */
      readonly facility: Estimate;
      /**
       * Whether those who know the rest know this: the correlation of what was earned here with the rest score (where
       * all is right or wrong, the point-biserial). Undefined where one of the two does not vary.
       */
      readonly discrimination: Estimate | undefined;
      readonly options: readonly OptionReport[];
    };

/**
 * What the answers of a class say about the questions, by classical test theory, with 95% intervals. A blank earns
 * nothing in totals and in the rest score, and is left out of its own question.
 */
export function analyseItems(
  questions: readonly AnyQuestion[],
  sheets: readonly Sheet[],
): ItemAnalysis {
  if (sheets.length < FEWEST_SHEETS)
    return { kind: 'too-few', sheets: sheets.length, needed: FEWEST_SHEETS };
  const rows = sheets.map((sheet) => questions.map((question) => shareOf(question, sheet)));
  return {
    kind: 'analysed',
    sheets: sheets.length,
    alpha: cronbachAlpha(rows.map((row) => row.map((share) => share ?? 0))),
    questions: questions.map((question, at) => reportQuestion(question, at, sheets, rows)),
  };
}

/** What a learner earned of what was possible, undefined when blank. */
type Share = number | undefined;

function shareOf(question: AnyQuestion, sheet: Sheet): Share {
  const given = grade(question, sheet.get(question.id) ?? []);
  return given.kind === 'blank' ? undefined : given.points / given.possible;
}

function reportQuestion(
  question: AnyQuestion,
  at: number,
  sheets: readonly Sheet[],
  rows: readonly (readonly Share[])[],
): QuestionReport {
  const answers = rows.flatMap((row, learner) => {
    const share = row[at];
    if (share === undefined) return [];
    const others = row.toSpliced(at, 1).map((each) => each ?? 0);
    const answer = kindOf(question).normalize(question, sheets[learner]?.get(question.id));
    return [{ share, answer, rest: others.length === 0 ? 0 : meanOf(others) }];
  });
  const answered = answers.length;
  if (answered < FEWEST_SHEETS) return { kind: 'too-few', question: question.id, answered };
  const shares = answers.map(({ share }) => share);
  const facility = meanOf(shares);
  const correlation = correlationOf(
    shares,
    answers.map(({ rest }) => rest),
  );
  return {
    kind: 'analysed',
    question: question.id,
    answered,
    facility: { value: facility, interval: shareInterval(facility, answered) },
    discrimination:
      correlation === undefined ? undefined : correlationEstimate(correlation, answered),
    options: reportOptions(question, answers),
  };
}
