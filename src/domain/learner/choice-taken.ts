/**
 * This run already has a choice at this index: it is being played in another tab. Nothing was kept;
 * read the run again before going on.
 */
export class ChoiceTaken extends Error {
  override readonly name = 'ChoiceTaken';
  readonly run: string;
  readonly index: number;

  constructor(run: string, index: number) {
    super(
      `Run "${run}" already has a choice at index ${index}. Read the run again before going on.`,
    );
    this.run = run;
    this.index = index;
  }
}
