import type { Confidence } from '#domain/quiz/confidence.ts';
import { confidenceScore } from '#domain/quiz/confidence.ts';
import { gradeQuiz } from '#domain/quiz/grade-quiz.ts';
import { keptForRetry } from '#domain/quiz/kept-for-retry.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer, Grade } from '#domain/quiz/question-kind.ts';
import type { Sitting } from '#domain/quiz/sitting.ts';
import {
  answered,
  answersOf,
  hintsOf,
  newSitting,
  questionsOfRound,
  sittingOf,
} from '#domain/quiz/sitting.ts';
import type { Verdict } from '#domain/quiz/verdict.ts';
import { verdictOf } from '#domain/quiz/verdict.ts';
import { keepAnswer } from './keep-answer.ts';
import { keepFinished, readRecord } from './keep-quiz.ts';

/** A quiz as it is being taken. The sitting is the truth; all else follows from it. */
export class QuizPlay {
  sitting = $state.raw<Sitting>(newSitting);
  /** The question that was just answered, while its reasons are being read. */
  read = $state.raw<LocalizedQuestion>();
  /** How many questions of the round an earlier visit answered; 0 once the learner goes on. */
  resumed = $state(0);
  /** Whether the record has been read. */
  isReady = $state(false);
  /** Whether the browser keeps the answers. */
  isKept = $state(true);
  /** Whether the learner says how sure they are; as at the latest answer to this quiz, which the record tells. */
  asksConfidence = $state(false);
  /** How sure they are of the answer they are about to give; undefined until they say so. */
  confidence = $state<Confidence>();

  readonly quiz: string;
  readonly questions: readonly LocalizedQuestion[];

  /** `asksConfidence`: whether it does so until the learner has decided. */
  constructor(quiz: string, questions: readonly LocalizedQuestion[], asksConfidence = false) {
    this.quiz = quiz;
    this.questions = questions;
    this.asksConfidence = asksConfidence;
  }

  readonly round = $derived.by(() => questionsOfRound(this.questions, this.sitting));
  readonly answers = $derived.by(() => answersOf(this.questions, this.sitting));
  readonly result = $derived.by(() =>
    gradeQuiz(this.questions, this.answers, hintsOf(this.sitting)),
  );

  /** The question on show; undefined when the round is over and its result is shown. */
  readonly current = $derived.by(() => this.read ?? this.round.left[0]);

  /** The place of the question on show in its round, from 0. */
  readonly here = $derived.by(() => this.round.done.length - (this.read ? 1 : 0));

  /** One verdict for each question of the round, those answered first; those ahead are blank. */
  readonly verdicts = $derived.by((): readonly Verdict[] => [
    ...this.round.done.map(({ id }) => this.verdictOf(id)),
    ...this.round.left.map(() => 'blank' as const),
  ]);

  /** What stands of the answer that an earlier round gave to this question. */
  keptOf(question: LocalizedQuestion): Answer {
    return keptForRetry(question, this.answers.get(question.id) ?? []);
  }

  /** What the confidence in an answer scored; undefined where the learner said nothing of it. */
  confidenceScoreOf(id: string): number | undefined {
    const confidence = this.sitting.answers.get(id)?.confidence;
    const found = this.result.questions.find(({ question }) => question === id);
    return confidence && found && confidenceScore(found.grade, confidence);
  }

  verdictOf(id: string): Verdict {
    const found = this.result.questions.find(({ question }) => question === id);
    return found ? verdictOf(found.grade) : 'blank';
  }

  /** Goes on from what the record holds. What the learner answered in the meantime is not touched. */
  async resume(): Promise<void> {
    const { events, lasting } = await readRecord();
    if (this.sitting === newSitting) {
      this.sitting = sittingOf(events, this.quiz);
      if (this.current) this.resumed = this.round.done.length;
      const last = [...this.sitting.answers.values()].at(-1);
      if (last) this.asksConfidence = last.confidence !== undefined;
    }
    this.isKept = lasting;
    this.isReady = true;
  }

  async answer(
    question: LocalizedQuestion,
    answer: Answer,
    grade: Grade,
    hintsSeen = 0,
  ): Promise<void> {
    const { quiz, sitting } = this;
    const confidence = this.asksConfidence ? this.confidence : undefined;
    const how = { ...(hintsSeen && { hintsSeen }), ...(confidence && { confidence }) };
    this.read = question;
    this.resumed = 0;
    this.sitting = answered(sitting, question.id, answer, how);
    const isOver = this.round.left.length === 0;
    const { points, possible } = this.result;
    const attempt = sitting.round;
    this.isKept = await keepAnswer({
      quiz,
      question,
      answer,
      grade,
      attempt,
      from: 'quiz',
      ...how,
    });
    if (isOver) await keepFinished(quiz, points, possible);
  }

  /** Puts the answered question away; with a sitting, goes on with that one. */
  turn(sitting = this.sitting): void {
    this.confidence = undefined;
    this.sitting = sitting;
    this.read = undefined;
    this.resumed = 0;
  }
}
