import type { Instant } from '../kernel/clock.ts';
import type { Locale } from '../kernel/locale.ts';

/** What every screen may know of its reader, besides the data it draws. */
export interface View {
  readonly locale: Locale;
  /** The path and query of this page, to come back to it and to build links in another language. */
  readonly path: string;
  /** Name of the signed-in member; null for everybody who came by a link or anonymously. */
  readonly signedInAs: string | null;
  /** The server's clock when the page was drawn. */
  readonly now: Instant;
  /** A fresh idempotency key for the forms of this page: a form sent twice acts once. */
  readonly key: string;
}
