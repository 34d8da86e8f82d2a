import type { Frame } from '../../schema.ts';

/** What a kind of sheet is drawn from. */
export interface Drawn<C> {
  readonly frame: Frame;
  /** The name of the kind, in the language of the lists. */
  readonly title: string;
  readonly content: C;
}
