import type { Confidence } from '#domain/quiz/confidence.ts';
import { nameOf } from '#domain/quiz/draw-questions.ts';
import { banksOf, drawTest } from '#domain/quiz/draw-test.ts';
import { gradeQuiz } from '#domain/quiz/grade-quiz.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';
import type { TestSitting } from '#domain/quiz/test-sitting.ts';
import {
  newTestSitting,
  testAnswered,
  testAnswersOf,
  testSittingOf,
} from '#domain/quiz/test-sitting.ts';
import { seedOf, shuffle } from '#domain/shared/shuffle.ts';
import { newEventId } from '#platform/event-id.ts';
import { openRecord } from '../../lib/open-record.ts';
import type { FetchedTest } from './fetch-test.ts';
import { fetchTest } from './fetch-test.ts';
import { keepHandedIn } from './keep-test.ts';
import type { TestMaterial } from './test-material.ts';

type View = 'intro' | 'question' | 'closing' | 'result';

/** A test as it is being taken. The record holds the draw and every answer, so that leaving loses nothing. */
export class TestPlay {
  view = $state<View>('intro');
  /** The sitting begun last; undefined before the first. */
  sitting = $state.raw<TestSitting>();
  /** Its questions, once they are fetched. */
  content = $state.raw<FetchedTest>();
  /** The place of the question on show, from 0. */
  at = $state(0);
  /** What was chosen on the question on show and is not kept yet. */
  chosen = $state.raw<Answer>();
  confidence = $state<Confidence>();
  /** Whether the record has been read. */
  isReady = $state(false);
  isKept = $state(true);
  isFetching = $state(false);
  isMissing = $state(false);
  asksConfidence = $state(false);

  readonly material: TestMaterial;
  /** What is shown once the questions are there. */
  #wanted: View = 'question';

  constructor(material: TestMaterial) {
    this.material = material;
  }

  readonly questions = $derived.by(() => this.content?.questions ?? []);
  readonly question = $derived.by((): LocalizedQuestion | undefined => this.questions[this.at]);

  /** What was drawn and is still asked today. */
  readonly left = $derived.by(() =>
    (this.sitting?.drawn ?? []).filter((name) => {
      const [quiz = '', question = ''] = name.split('/');
      return this.material.questions[quiz]?.[question] !== undefined;
    }),
  );
  readonly gone = $derived.by(() => (this.sitting?.drawn.length ?? 0) - this.left.length);

  /** The kept answer to each question, as the question is today. */
  readonly answers = $derived.by(() => testAnswersOf(this.questions, this.sitting));
  readonly result = $derived.by(() => gradeQuiz(this.questions, this.answers));
  /** The places of the questions that have no answer yet. */
  readonly open = $derived.by(() =>
    this.result.questions.flatMap(({ grade }, place) => (grade.kind === 'blank' ? place : [])),
  );

  /** Reads the record, unless a sitting is going on: then the page knows best. */
  async read(): Promise<void> {
    if (this.view !== 'intro') return;
    const { store } = await openRecord();
    this.sitting = testSittingOf(await store.events(), this.material.test);
    const last = [...(this.sitting?.answers.values() ?? [])].at(-1);
    if (last && !this.isReady) this.asksConfidence = last.confidence !== undefined;
    this.isKept = store.lasting;
    this.isReady = true;
  }

  /** Draws anew and begins. */
  async begin(): Promise<void> {
    const { test, draws, questions } = this.material;
    const seed = seedOf(newEventId(Date.now()));
    // Mixed, so that no question is helped by the one before it.
    const drawn = shuffle(drawTest({ draws }, banksOf(questions), seed), seed).map(nameOf);
    this.sitting = newTestSitting(seed, drawn);
    this.content = undefined;
    const { store, add } = await openRecord();
    await add({ kind: 'test-begun', test, seed, drawn });
    this.isKept = store.lasting;
    await this.show('question');
  }

  /** Goes on where a sitting was left, or shows the result of one; fetches its questions where that is needed. */
  async show(view: View): Promise<void> {
    this.#wanted = view;
    this.isMissing = false;
    this.isFetching = true;
    try {
      this.content ??= await fetchTest(this.left, this.material.files);
      this.at = this.open[0] ?? 0;
      this.#put();
      this.view = view === 'question' && this.open.length === 0 ? 'closing' : view;
    } catch {
      this.isMissing = true;
    }
    this.isFetching = false;
  }

  retry(): Promise<void> {
    return this.show(this.#wanted);
  }

  /** Keeps what was chosen, and turns to the question at a place; to the overview where there is none. */
  async turn(at: number): Promise<void> {
    await this.keep();
    this.view = at < this.questions.length ? 'question' : 'closing';
    this.at = Math.min(Math.max(at, 0), this.questions.length - 1);
    this.#put();
  }

  /** Keeps what was chosen on the question on show, if anything was. */
  async keep(): Promise<void> {
    const { question, sitting, chosen, confidence } = this;
    if (!question || !sitting || sitting.finished) return;
    const before = sitting.answers.get(question.id);
    if (chosen === undefined && confidence === before?.confidence) return;
    const answer = chosen ?? this.answers.get(question.id) ?? [];
    const given = { answer, ...(confidence && { confidence }) };
    this.chosen = undefined;
    this.sitting = testAnswered(sitting, question.id, given);
    const { store, add } = await openRecord();
    const { seed } = sitting;
    const { test } = this.material;
    await add({ kind: 'test-answered', test, seed, question: question.id, ...given });
    this.isKept = store.lasting;
  }

  async handIn(): Promise<void> {
    const { sitting, questions, answers, result } = this;
    if (!sitting || sitting.finished) return;
    const { test } = this.material;
    await keepHandedIn({ test, sitting, questions, answers, result });
    const { store } = await openRecord();
    this.sitting = testSittingOf(await store.events(), test);
    this.view = 'result';
  }

  #put(): void {
    this.chosen = undefined;
    this.confidence = this.question && this.sitting?.answers.get(this.question.id)?.confidence;
  }
}
