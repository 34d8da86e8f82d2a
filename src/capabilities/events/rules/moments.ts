import { type Instant, plusDays, plusMinutes } from '../../../kernel/clock.ts';
import type { Stage } from '../schema.ts';

/** The event's own time: the real one, unless it is rehearsed with a shifted clock. */
export function eventNow(event: { readonly clockShiftSeconds: number }, now: Instant): Instant {
  return plusMinutes(now, event.clockShiftSeconds / 60);
}

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly rounds: readonly { readonly startsAt: Instant }[];
}

/** Where an event stands at an instant of its own time. */
export function stageOf(event: Span, at: Instant): Stage {
  if (at >= event.endsAt) return 'after';
  if (at < event.startsAt) return 'before';
  const first = event.rounds[0];
  return first !== undefined && at >= first.startsAt ? 'rounds' : 'welcome';
}

/** A candidate's link serves until a day after the event: when, where, whom. */
export function candidateAccessUntil({ endsAt }: { readonly endsAt: Instant }): Instant {
  return plusMinutes(endsAt, 24 * 60);
}

/**
 * The answers of recruiters, the questions after 1, 3 and 6 months and what one thought of the event open for nine months:
 * the last question is given up three months after it was asked.
 */
export function candidateAfterUntil({ endsAt }: { readonly endsAt: Instant }): Instant {
  return plusDays(endsAt, 280);
}

/** A recruiter sees the people met until the event's end and the days that the organiser gave. */
export function recruiterAccessUntil(event: {
  readonly endsAt: Instant;
  readonly recruiterAccessDays: number;
}): Instant {
  return plusDays(event.endsAt, event.recruiterAccessDays);
}

/** Recruiters answer everybody they met within the days that the organiser gave, and while their link opens. */
export function answersDueAt(event: {
  readonly endsAt: Instant;
  readonly answerDays: number;
  readonly recruiterAccessDays: number;
}): Instant {
  return plusDays(event.endsAt, Math.min(event.answerDays, Math.max(1, event.recruiterAccessDays)));
}

/** Whether people can still put themselves on the list from the public page. */
export function registrationStands(
  event: { readonly registrationOpen: boolean; readonly public: boolean; readonly endsAt: Instant },
  at: Instant,
): boolean {
  return event.public && event.registrationOpen && at < event.endsAt;
}
