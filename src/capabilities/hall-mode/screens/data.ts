import type { EventHeading } from '../../events/schema.ts';
import type { Homecoming, Take } from '../schema.ts';

export interface WaitingHome extends Homecoming {
  laptop: string;
  packedAt: string;
  again: boolean;
  twins: string[];
}

/** What the page of the hall draws. */
export interface HallData {
  event: EventHeading;
  timeZone: string;
  isHall: boolean;
  takes: Take[];
  waiting: WaitingHome | null;
  /** A first name and an initial by registration; companies by recruiter. */
  people: Record<string, string>;
  companies: Record<string, string>;
}

/** A file that was just sealed. */
export interface Packed {
  takeId: string;
  eventId: string;
  passphrase: string;
  fileName: string;
}
