import { type Instant, minutesBetween, plusMinutes } from '../../kernel/clock.ts';

/** A sign-in message is good for ten minutes (OWASP ASVS 5.0, 6.5.5). */
export const SIGN_IN_MINUTES = 10;
/** Codes tried on one link before it dies: with 10^6 codes, a guess succeeds once in 100,000 messages. */
export const MOST_CODE_ATTEMPTS = 10;
/**
 * Sign-in messages that an account gets within those ten minutes. With the attempts of each it bounds what guessing can
 * do: 50 codes of 10^6 at a time, whatever number of browsers and addresses ask.
 */
export const MOST_SIGN_IN_LINKS = 5;
/** A member's session ends after a long event day, or half a day without a sign of life. */
export const SESSION_MINUTES = 12 * 60;
export const IDLE_MINUTES = 4 * 60;

export interface SignInLink {
  readonly expiresAt: Instant;
  readonly usesLeft: number;
  readonly attempts: number;
}

/** Whether a sign-in link still opens a session. */
export function linkStillOpens(link: SignInLink, now: Instant): boolean {
  return link.usesLeft > 0 && link.attempts < MOST_CODE_ATTEMPTS && now < link.expiresAt;
}

export interface Session {
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt: Instant | null;
}

/** Whether a session is still good: not ended, not expired, not idle for too long. */
export function sessionStands(session: Session, now: Instant): boolean {
  return (
    session.endedAt === null &&
    now < session.expiresAt &&
    minutesBetween(session.lastSeenAt, now) < IDLE_MINUTES
  );
}

export function sessionEnd(now: Instant): Instant {
  return plusMinutes(now, SESSION_MINUTES);
}
