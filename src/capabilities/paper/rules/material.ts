import type { Instant } from '../../../kernel/clock.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import type { Attendee, EventFacts, OwnPlace, Recruiter } from '../../events/schema.ts';
import type { Surroundings } from './surroundings.ts';

/** A published interview. */
export interface Interview {
  readonly candidate: string;
  readonly recruiter: string;
  /** Number of its first round. */
  readonly round: number;
  /** Rounds that it lasts. */
  readonly rounds: number;
  readonly table: number | null;
  /** How its people meet where that is not at a table of the hall, and where the candidate goes for it. */
  readonly elsewhere?: Elsewhere | null;
}

export interface Elsewhere {
  readonly channel: 'table' | 'video-site' | 'video-home' | 'telephone' | 'chat';
  readonly site: string | null;
  readonly siteAddress: string | null;
  /** Label or number of the computer. */
  readonly station: string | null;
}

/** Somebody who is on paper, with what paper says of them. */
export interface PaperCandidate extends Attendee {
  /** "Jessica M.": what others read. */
  readonly short: string;
  /** The language of their own sheet. */
  readonly language: ReaderLocale;
  /** Where they take part from; null or left out in the hall. */
  readonly own?: OwnPlace | null;
  /** The four figures that they type at a shared computer. */
  readonly stationCode?: string;
  /** Address of the personal page; null where the partner keeps the name, and with it the link. */
  readonly link: string | null;
}

/** What one version of the plan changes for two people. */
export interface Changed {
  readonly kind: 'added' | 'removed' | 'moved' | 'table';
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly from: { readonly round: number; readonly table: number | null } | null;
  readonly to: { readonly round: number; readonly table: number | null } | null;
}

/** Everything that sheets are made of, as the reader may see it, read at one moment. */
export interface Material {
  readonly event: EventFacts;
  /** The event's own time. */
  readonly now: Instant;
  /** When these sheets are made, on the wall clock of the event. */
  readonly printedAt: Instant;
  readonly candidates: readonly PaperCandidate[];
  readonly recruiters: readonly Recruiter[];
  /** Those of the people above. */
  readonly interviews: readonly Interview[];
  /** What changed since the last printing; null when everything is printed. */
  readonly since: { readonly version: number; readonly changes: readonly Changed[] } | null;
  /** What the lists and cards of the hall need besides; nothing of it where it was not asked for. */
  readonly surroundings?: Surroundings;
}
