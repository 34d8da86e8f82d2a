import type { Locale } from './locale.ts';

/** What a network gives its pages: a name and a logo beside ours, its colour, its languages. */
export interface Look {
  readonly networkId: string;
  /** Shown beside the logo; null: our own name. */
  readonly name: string | null;
  readonly hasColour: boolean;
  readonly hasLogo: boolean;
  /** Grows with every change; part of the addresses of its files. */
  readonly version: number;
  /** The languages of its pages, the first for whoever asks for none of them. */
  readonly locales: readonly Locale[];
}

export interface LookParts {
  /** "#rrggbb" */
  readonly colour: string | null;
  /** PNG */
  readonly logo: Uint8Array | null;
}
