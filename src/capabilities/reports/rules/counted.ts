import type { CONTRACTS } from '../../events/schema.ts';
import type { RESULTS } from '../../meetings/schema.ts';
import type { Month } from './catalogue.ts';

export type ResultCode = (typeof RESULTS)[number];

/** What somebody said they did, so many months after the event. */
export interface CountedFollowUp {
  readonly month: Month;
  readonly situation: 'working' | 'internship' | 'training' | 'looking' | 'other';
  readonly contract: (typeof CONTRACTS)[number] | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A person at the event, as the report counts them. Traits are null when nobody knows, or may not count them. */
export interface CountedPerson {
  readonly registrationId: string;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  /** Where the person attends from, and which site where it is one. */
  readonly attendsFrom: 'hall' | 'site' | 'home';
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly presence: string | null;
  /** Signed for at least one half-day. */
  readonly signed: boolean;
  readonly prepared: boolean;
  readonly preparedSigned: boolean;
  readonly stream: string | null;
  readonly sex: 'female' | 'male' | 'other' | null;
  readonly birthYear: number | null;
  readonly diploma: string | null;
  /** Lives in a territory of the network; null when the postcode or the territories are not known. */
  readonly local: boolean | null;
  readonly followUps: readonly CountedFollowUp[];
}

export const MEETING_CHANNELS = ['table', 'video-site', 'video-home', 'telephone', 'chat'] as const;
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** An interview of the plan as it ended (cancelled ones are not in it). */
export interface CountedMeeting {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly status: string;
  /** How the two met: at a table, by video, by telephone or in writing. */
  readonly channel: MeetingChannel;
  readonly result: ResultCode | null;
  readonly needId: string | null;
  readonly answer: 'yes' | 'maybe' | 'no' | null;
}

export interface CountedNeed {
  readonly needId: string;
  readonly recruiterId: string;
  readonly company: string;
  readonly title: string;
  readonly contract: (typeof CONTRACTS)[number];
  readonly positions: number;
}

/** Everything that a report counts, as its store read it. */
export interface Counted {
  /** The year of the event: ages are counted in it. */
  readonly year: number;
  readonly floor: number;
  /** What the network of the host lets reports count. */
  readonly counts: { readonly sex: boolean; readonly age: boolean };
  readonly people: readonly CountedPerson[];
  readonly recruiters: readonly { readonly recruiterId: string; readonly presence: string | null }[];
  readonly meetings: readonly CountedMeeting[];
  readonly needs: readonly CountedNeed[];
  readonly rounds: readonly { readonly round: number; readonly startsAt: string }[];
}
