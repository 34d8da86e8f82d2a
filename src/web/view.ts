import type { Instant } from '../kernel/clock.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Look } from '../kernel/look.ts';

/** What every screen may know of its reader, besides the data it draws. */
export interface View {
  readonly locale: Locale;
  /** The path and query of this page, to come back to it and to build links in another language. */
  readonly path: string;
  /** Where this site lives ("https://…"), for addresses that are printed or sent. */
  readonly origin: string;
  /** Name of the signed-in member; null for everybody who came by a link or anonymously. */
  readonly signedInAs: string | null;
  /** What their work gives them to open outside any event; null or absent for everybody who is no member. */
  readonly works?: Works | null;
  /** What the network of this page gives it; null: our own look. */
  readonly look: Look | null;
  /** The page is of a rehearsal, with invented people: it says so above everything else, on paper too. */
  readonly rehearsal?: boolean;
  /** This page is served in a hall without internet, or its event is in one; null or absent for all others. */
  readonly hall?: InHall | null;
  /** The clock of what the page shows: the server's when it was drawn, or on pages of a rehearsal the event's own. */
  readonly now: Instant;
  /** The server's clock when the page was drawn, whatever the page shows. */
  readonly drawnAt: Instant;
  /** A fresh idempotency key for the forms of this page: a form sent twice acts once. */
  readonly key: string;
  /** Name of the command that has just been done and led here, to say so; null otherwise. */
  readonly done: string | null;
  /** What came back from a form of this page that was not accepted; null when the page is simply read. */
  readonly sent: SentForm | null;
}

/** Where a member works: the pages of the menu that is the same everywhere. */
export interface Works {
  /** Follows people, wherever. */
  readonly follows: boolean;
  /** Organisations whose address book of companies they read. */
  readonly companiesOf: readonly string[];
  /** Organisations that they run. */
  readonly manages: readonly string[];
  /** Networks that they administer. */
  readonly administers: readonly string[];
}

/** "here": a laptop in a hall serves this page. "away": the main instance does, and the event is in a hall meanwhile. */
export type InHall =
  | { readonly kind: 'here' }
  | {
      readonly kind: 'away';
      readonly laptop: string;
      readonly since: Instant;
      readonly timeZone: string;
    };

/** A form that was not accepted: what was typed is still there, and what is wrong is said beside it. */
export interface SentForm {
  /** Path and query of the page that it stands on. The browser is at the form's own address meanwhile. */
  readonly page: string;
  /** The path that it was sent to: of several forms of one command, this one. */
  readonly form: string;
  /** Name of the command the form is for: a page may hold several forms. */
  readonly command: string;
  /** What was typed, by field path ("needs.0.title"); a list for fields that repeat. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What is wrong, by field path, in the reader's language. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why it was refused as a whole, in the reader's language; null when only fields are wrong. */
  readonly refusal: string | null;
}
