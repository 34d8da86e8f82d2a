import { type Instant, plusMinutes } from '../../../../kernel/clock.ts';
import { seal, unseal } from '../../../../kernel/sealed.ts';

/** Long enough to follow a redirection, too short to be passed on. */
const GOOD_FOR_MINUTES = 1;
const PURPOSE = 'document address';

/** The address of a document, good for a minute from now, for whoever holds it. */
export function addressOfDocument(id: string, now: Instant): string {
  return `/files/${seal(`${plusMinutes(now, GOOD_FOR_MINUTES)} ${id}`, PURPOSE)}`;
}

/** The document that an address was given for; null when it was not given by us, or its time is over. */
export function documentOfAddress(sealed: string, now: Instant): string | null {
  try {
    const [until, id] = unseal(sealed, PURPOSE).split(' ');
    return until !== undefined && id !== undefined && now < until ? id : null;
  } catch {
    return null;
  }
}
