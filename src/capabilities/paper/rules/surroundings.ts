import type { ActivityKind } from '../../people/schema.ts';
import type { OwnQuestion } from '../../satisfaction/schema.ts';
import type { NoticeText } from './shapes/notices.ts';

/** A signature that somebody gave on a screen: when, and the strokes; null for a press alone. */
export interface ScreenSignature {
  readonly signedAt: string;
  readonly drawing: string | null;
}

/** An hour of preparation, with who is in it as far as the reader sees them. */
export interface PreparationHour {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly onDate: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  /** Names of who leads it. */
  readonly leaders: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly organisation: string;
    readonly signed: ScreenSignature | null;
  }[];
}

/** A computer of a site, and who sits at it in which round. */
export interface StationPlan {
  readonly label: string;
  readonly seats: readonly {
    /** Number of the round. */
    readonly round: number;
    readonly candidate: string;
    readonly recruiter: string;
  }[];
}

/** What neighbours know besides the plan and its people, for the lists and cards of the hall. */
export interface Surroundings {
  /** Who runs the event: people whom no partner brings are of its list. */
  readonly host: string;
  readonly hours: readonly PreparationHour[];
  /** Who signed on a screen for which half-day of the event. */
  readonly signed: readonly (ScreenSignature & { readonly registrationId: string; readonly part: string })[];
  /** Ids, recruiter by recruiter, in the order that was agreed; who was struck out is not there. */
  readonly standby: readonly { readonly recruiter: string; readonly candidates: readonly string[] }[];
  /** Sites with computers. */
  readonly sites: readonly { readonly name: string; readonly stations: readonly StationPlan[] }[];
  /** What the organisation asks besides the three usual questions. */
  readonly questions: readonly OwnQuestion[];
  readonly notice: NoticeText | null;
}

/** Where nobody has been asked for more. */
export const NO_SURROUNDINGS: Surroundings = {
  host: '',
  hours: [],
  signed: [],
  standby: [],
  sites: [],
  questions: [],
  notice: null,
};
