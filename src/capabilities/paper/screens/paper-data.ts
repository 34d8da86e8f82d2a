import type { EventHeading } from '../../events/schema.ts';
import type { Kind, Pack } from '../schema.ts';

/** What the page of an event's paper shows. */
export interface PaperData {
  event: EventHeading;
  kinds: Kind[];
  packs: Pack[];
  outdated: { version: number; candidates: number; recruiters: number } | null;
}
