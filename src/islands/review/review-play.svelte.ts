import type { LearnerEvent } from '#domain/learner/event.ts';
import type { CardState } from '#domain/learner/review/cards-of.ts';
import { cardsOf } from '#domain/learner/review/cards-of.ts';
import { questionFor } from '#domain/learner/review/question-for.ts';
import type { Rating } from '#domain/learner/review/rating.ts';
import type { Asked } from '#domain/learner/review/review-event.ts';
import type { Askable, LackingSimulation } from '#domain/learner/review/review-facts.ts';
import { reviewOf } from '#domain/learner/review/review-of.ts';
import { openRecord } from '../lib/open-record.ts';
import { localDay } from '../lib/local-day.ts';
import type { Place } from '../lib/question-file.ts';
import type { CardFiles } from './card-content.ts';
import type { CardContent } from './fetch-card.ts';
import { fetchCard } from './fetch-card.ts';

/** What the page knows of the course. */
export interface ReviewMaterial {
  readonly askable: Askable;
  readonly simulations: readonly LackingSimulation[];
  readonly files: CardFiles;
}

/** A card that was reviewed in this sitting. */
export interface Reviewed {
  readonly card: string;
  readonly rating: Rating;
  readonly place: Place | undefined;
}

/** How many cards one sitting asks: about a quarter of an hour. Whoever wants goes on with another. */
export const sitting = 20;

/** A review as it goes on. The record is the truth: what is due follows from it, and stopping loses nothing. */
export class ReviewPlay {
  /** Undefined until the record was read. */
  events = $state.raw<readonly LearnerEvent[]>();
  isKept = $state(true);
  today = $state(0);
  /** What was reviewed in this sitting. */
  done = $state.raw<readonly Reviewed[]>([]);
  /** The card on show; undefined before the first and after the last. */
  current = $state.raw<CardState>();
  content = $state.raw<CardContent>();
  /** Whether what the card shows could not be fetched. */
  isMissing = $state(false);
  /** Whether the card on show has been answered, or its term rated. */
  isAnswered = $state(false);

  readonly material: ReviewMaterial;
  /** The number of cards after which this sitting is over. */
  #end = $state(0);

  constructor(material: ReviewMaterial) {
    this.material = material;
  }

  readonly cards = $derived.by(() =>
    cardsOf(this.events ?? [], this.material.simulations, localDay),
  );
  readonly review = $derived.by(() => reviewOf(this.cards, this.material.askable, this.today));

  /** What is due beside the card on show. */
  readonly left = $derived.by(() =>
    this.review.due.filter(({ name }) => name !== this.current?.name),
  );

  /** The place of the card on show in this sitting, from 1, and how many there are. */
  readonly number = $derived.by(() => this.done.length + (this.isAnswered ? 0 : 1));
  readonly total = $derived.by(() => Math.min(this.number + this.left.length, this.#end));

  /** In how many days the card on show comes back. */
  readonly backInDays = $derived.by(() => {
    const card = this.current && this.cards.get(this.current.name);
    return card && card.dueDay - this.today;
  });

  /** Reads the record, unless a card is on show: it is read again when that was answered. */
  async read(): Promise<void> {
    if (this.current) return;
    const { store } = await openRecord();
    this.events = await store.events();
    this.isKept = store.lasting;
    this.today = localDay(Date.now());
  }

  /** Begins a sitting, or another one. */
  async begin(): Promise<void> {
    this.#end = this.done.length + sitting;
    await this.turn();
  }

  /** Turns to the next card; to none where none is due, or the sitting is over. */
  async turn(): Promise<void> {
    this.current = this.done.length < this.#end ? this.left[0] : undefined;
    this.isAnswered = false;
    await this.load();
  }

  /** Fetches what the card on show needs. */
  async load(): Promise<void> {
    const { current } = this;
    this.content = undefined;
    this.isMissing = false;
    if (!current) return;
    try {
      const content = await this.#fetch(current);
      if (this.current === current) this.content = content;
    } catch {
      if (this.current === current) this.isMissing = true;
    }
  }

  /** Keeps how well the card on show was remembered. */
  async rate(rating: Rating, asked?: Asked): Promise<void> {
    const { current, content } = this;
    if (!current || this.isAnswered) return;
    const reviewed = { card: current.name, rating };
    this.isAnswered = true;
    this.done = [...this.done, { ...reviewed, place: content?.place }];
    const { store, add } = await openRecord();
    await add({ kind: 'card-reviewed', ...reviewed, ...(asked && { asked }) });
    this.events = await store.events();
    this.isKept = store.lasting;
    const next = this.left[0];
    // Ready before it is asked for; where that fails, it is said when its turn comes.
    if (next) this.#fetch(next).catch(() => undefined);
  }

  /** Puts the card away. */
  stop(): void {
    this.current = undefined;
    this.content = undefined;
    this.isAnswered = false;
  }

  #fetch(card: CardState): Promise<CardContent> {
    const { askable, files } = this.material;
    return fetchCard(card.card, questionFor(card.card, askable, this.events ?? []), files);
  }
}
