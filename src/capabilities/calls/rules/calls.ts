import { type Instant, minutesBetween, plusMinutes } from '../../../kernel/clock.ts';
import type {
  CallPhase,
  Channel,
  CheckState,
  DeviceCheck,
  RoomState,
  Side,
  Step,
  Trouble,
} from '../schema.ts';

/** A room may be entered this long before its meeting begins: time for the picture, the sound and a breath. */
export const OPEN_MINUTES = 10;
/** And until so long after its end: nobody is cut off by the clock. */
export const AFTER_MINUTES = 45;
/** A call that is cut so long, or a side that is missing so long, is for who helps to see. */
export const CUT_SECONDS = 20;
export const MISSING_SECONDS = 90;

interface Timed {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Whether two people of a meeting are in different places, whatever they do about it. */
export function isRemote({ channel }: { readonly channel: Channel }): boolean {
  return channel !== 'table';
}

/** Whether a meeting has a room on our pages: telephones ring without one. */
export function hasRoom({ channel }: { readonly channel: Channel }): boolean {
  return channel === 'video-site' || channel === 'video-home' || channel === 'chat';
}

export function opensAt({ startsAt }: Timed): Instant {
  return plusMinutes(startsAt, -OPEN_MINUTES);
}

export function closesAt({ endsAt }: Timed): Instant {
  return plusMinutes(endsAt, AFTER_MINUTES);
}

/**
 * Before one may come in, while one may, and afterwards. What was cancelled or missed is over; what was held is so with its
 * time, for whoever would like to say good-bye.
 */
export function stageOf(call: Timed & { readonly status: string }, at: Instant): 'early' | 'open' | 'over' {
  if (call.status === 'cancelled' || call.status === 'missed' || at >= closesAt(call)) return 'over';
  if (call.status === 'held' && at >= call.endsAt) return 'over';
  return at >= opensAt(call) ? 'open' : 'early';
}

/**
 * The call of a session that matters now: the one that runs, else the next; and while that is more than ten minutes away,
 * nothing else. Null when none is left.
 */
export function foremostCall<C extends Timed & { readonly status: string }>(
  calls: readonly C[],
  at: Instant,
): C | null {
  const left = calls
    .filter(({ status, endsAt }) => at < endsAt && !['cancelled', 'missed', 'held'].includes(status))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (left[0]) return left[0];
  // Everything is over by the clock: the last one may still be going on.
  const open = calls.filter((call) => stageOf(call, at) === 'open' && call.status !== 'held');
  return open.sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0] ?? null;
}

/** Somebody's opened page in a room. */
export interface Visit {
  readonly side: Side;
  readonly phase: CallPhase;
  readonly phaseAt: Instant;
  readonly joinedAt: Instant;
  readonly leftAt: Instant | null;
}

/** How one side is in the room: the page that was opened last; null when none is. */
export function sideIn(visits: readonly Visit[], side: Visit['side']): Visit | null {
  const there = visits.filter((visit) => visit.side === side && visit.leftAt === null);
  return there.sort((a, b) => b.joinedAt.localeCompare(a.joinedAt))[0] ?? null;
}

/** Where a room stands by who is in it. Once it has been live and is empty after its time, it is over. */
export function stateOf(
  visits: readonly Visit[],
  before: RoomState,
  { endsAt, at }: { readonly endsAt: Instant; readonly at: Instant },
): RoomState {
  const [candidate, recruiter] = [sideIn(visits, 'candidate'), sideIn(visits, 'recruiter')];
  if (candidate && recruiter) return 'live';
  if (candidate || recruiter) return 'lobby';
  return before === 'live' || before === 'ended' || at >= endsAt ? 'ended' : 'planned';
}

const secondsBetween = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / 1000;
const later = (one: Instant, other: Instant) => (one > other ? one : other);

/**
 * What is wrong with a call during its time, and since when; null when nothing is, or nothing long enough to say.
 * By telephone nobody is in a room, and nothing can be seen to fail.
 */
export function troubleOf(
  call: Timed & {
    readonly channel: Channel;
    readonly status: string;
    readonly visits: readonly Visit[];
    /** Since when somebody else's service has not answered. */
    readonly serviceDownAt: Instant | null;
  },
  at: Instant,
): { readonly trouble: Trouble; readonly since: Instant } | null {
  if (!hasRoom(call) || at >= call.endsAt) return null;
  if (['cancelled', 'missed', 'held'].includes(call.status)) return null;
  // Who comes early is let down as well, and there is time left to go on otherwise.
  if (call.serviceDownAt !== null) return { trouble: 'service', since: call.serviceDownAt };
  if (at < call.startsAt) return null;
  const [candidate, recruiter] = [sideIn(call.visits, 'candidate'), sideIn(call.visits, 'recruiter')];
  const missingSince = (side: Visit['side']) =>
    call.visits
      .filter((visit) => visit.side === side)
      .reduce((last, { leftAt }) => (leftAt === null ? last : later(last, leftAt)), call.startsAt);
  const found = (trouble: Trouble, since: Instant, patience: number) =>
    secondsBetween(since, at) >= patience ? { trouble, since } : null;
  for (const bad of ['failed', 'lost'] as const) {
    const visit = [candidate, recruiter].find((one) => one?.phase === bad);
    if (visit) return found(bad, later(visit.phaseAt, call.startsAt), CUT_SECONDS);
  }
  if (candidate && recruiter) return null;
  if (!candidate && !recruiter)
    return found('nobody', later(missingSince('candidate'), missingSince('recruiter')), MISSING_SECONDS);
  const missing = candidate ? 'recruiter' : 'candidate';
  return found(
    missing === 'recruiter' ? 'no-recruiter' : 'no-candidate',
    missingSince(missing),
    MISSING_SECONDS,
  );
}

/**
 * What can still be done for a call, in the order of the ladder: in again, sound only, telephone, a table, another slot.
 * What was done already is left out.
 */
export function stepsFor(call: {
  readonly channel: Channel;
  readonly audioOnly: boolean;
  readonly hasPhone: boolean;
  /** Both are in one place. */
  readonly samePlace: boolean;
}): Step[] {
  const steps: Step[] = [];
  if (hasRoom(call)) steps.push('again');
  if (hasRoom(call) && call.channel !== 'chat' && !call.audioOnly) steps.push('audio');
  if (call.channel !== 'telephone' && call.hasPhone) steps.push('telephone');
  if (isRemote(call) && call.samePlace) steps.push('table');
  return [...steps, 'slot'];
}

/** Whether devices are ready: no sound or no way through means no call; the rest can be done without. */
export function checkState(check: DeviceCheck | null): CheckState {
  if (check === null) return 'none';
  if (!check.browser || !check.microphone || check.network === 'none') return 'red';
  return check.camera && check.speaker && check.network !== 'unknown' ? 'green' : 'amber';
}

/** Minutes until a call may be entered, at least one. */
export function minutesUntilOpen(call: Timed, at: Instant): number {
  return Math.max(1, Math.ceil(minutesBetween(at, opensAt(call))));
}
