import { type Instant, minutesBetween } from '../../kernel/clock.ts';
import type { MeetingStatus, NeedLine } from './schema.ts';

interface Moment {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly status: MeetingStatus;
}

/** People are called to the table this long before their interview: the time it takes to cross a hall. */
export const CALL_MINUTES = 3;
/** A result may be given a little before the round begins: some tables are ahead of the clock. */
export const EARLY_MINUTES = 5;

/** Whether a meeting is in the plan that people hold: not taken out of it. */
export function isPlanned({ status }: { readonly status: MeetingStatus }): boolean {
  return status !== 'cancelled';
}

/** Where a meeting stands in time, as its people should see it at `at`. */
export function positionOf(meeting: Moment, at: Instant): 'past' | 'now' | 'later' {
  if (meeting.status === 'held' || meeting.status === 'missed' || meeting.status === 'cancelled')
    return 'past';
  if (at >= meeting.endsAt) return 'past';
  return at >= meeting.startsAt || meeting.status === 'running' ? 'now' : 'later';
}

/** What to say of a meeting that is not over: go there now, it has begun, or it comes later. */
export function callOf(meeting: Moment, at: Instant): 'running' | 'called' | 'next' {
  if (positionOf(meeting, at) === 'now') return 'running';
  const near = minutesBetween(at, meeting.startsAt) <= CALL_MINUTES;
  return near || meeting.status === 'called' ? 'called' : 'next';
}

/** The meetings to show in large: all that run, else the next ones that begin together. */
export function foremost<M extends Moment>(meetings: readonly M[], at: Instant): M[] {
  const running = meetings.filter((meeting) => positionOf(meeting, at) === 'now');
  if (running.length > 0) return running;
  const later = meetings.filter((meeting) => positionOf(meeting, at) === 'later');
  const first = later.map(({ startsAt }) => startsAt).sort()[0];
  return later.filter(({ startsAt }) => startsAt === first);
}

/** Whether the recruiter may say what came of it. Taken-out meetings have no result. */
export function mayGiveResult(meeting: Moment, at: Instant): boolean {
  return meeting.status !== 'cancelled' && minutesBetween(at, meeting.startsAt) <= EARLY_MINUTES;
}

/** Whether the candidate may answer: once it has begun, and not when it is known that it did not take place. */
export function mayAnswer(meeting: Moment, at: Instant): boolean {
  if (meeting.status === 'cancelled' || meeting.status === 'missed') return false;
  return meeting.status === 'held' || meeting.status === 'running' || at >= meeting.startsAt;
}

/**
 * The needs of a recruiter for one person: those that the person looks for come first. Wanted occupations are codes
 * or words as they were typed; a need fits by its code, or when its title shares such a word.
 */
export function needsFor(
  needs: readonly (Omit<NeedLine, 'fits'> & { readonly occupationCode: string | null })[],
  wantedOccupations: readonly string[],
): NeedLine[] {
  const wanted = wantedOccupations.map(plain).filter((word) => word.length > 2);
  return needs
    .map(({ occupationCode, ...need }) => ({
      ...need,
      fits: wanted.some(
        (word) =>
          (occupationCode !== null && word === plain(occupationCode)) || plain(need.title).includes(word),
      ),
    }))
    .sort((a, b) => Number(b.fits) - Number(a.fits));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether the last change of a plan already published brought a meeting that is still to come. */
export function isFresh(
  meeting: Moment & { readonly versionFrom: number },
  { planVersion, at }: { readonly planVersion: number; readonly at: Instant },
): boolean {
  return planVersion > 1 && meeting.versionFrom === planVersion && positionOf(meeting, at) === 'later';
}

/**
 * The meetings that people need to see: those of the plan, and those that the last change took out (they stood until
 * the version before) and did not plan again with the same two people.
 */
export function stillTold<M extends { status: MeetingStatus; versionUntil: number | null; pair: string }>(
  meetings: readonly M[],
  planVersion: number,
): M[] {
  const alive = new Set(meetings.filter(isPlanned).map(({ pair }) => pair));
  return meetings.filter(
    (meeting) => isPlanned(meeting) || (meeting.versionUntil === planVersion - 1 && !alive.has(meeting.pair)),
  );
}
