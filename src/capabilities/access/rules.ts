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
/**
 * A member's session ends after eight hours, or after half an hour without a sign of life: members read other people's
 * files, often on a computer that others use too. An open live page is a sign of life, so the evening signs nobody out.
 */
export const SESSION_MINUTES = 8 * 60;
export const IDLE_MINUTES = 30;
/** Days that a new network has before a second factor is compulsory. */
export const SECOND_FACTOR_GRACE_DAYS = 14;
/** A question put to a browser or to another site (passkey, provider) is good for this long. */
export const CHALLENGE_MINUTES = 5;
/** Wrong tries that one target (an account, a card) takes in one hour, whoever makes them and from wherever. */
export const MOST_GUESSES = 20;
export const GUESS_MINUTES = 60;
/** Wrong tries in one hour, over all targets, that are worth telling the journal. */
export const ALARMING_GUESSES = 100;

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

/** What is known of somebody's second factors, and from when on they need one. */
export interface SecondFactors {
  readonly passkeys: number;
  readonly app: boolean;
  /** The earliest date that one of their networks asks; null when none does. */
  readonly requiredFrom: Instant | null;
}

export function hasSecondFactor({ passkeys, app }: Pick<SecondFactors, 'passkeys' | 'app'>): boolean {
  return passkeys > 0 || app;
}

/**
 * Whether a session must still prove itself a second time: always for whoever has a second factor (or having one would
 * protect nothing), and from the network's date on for everybody.
 */
export function awaitsSecondFactor(factors: SecondFactors, provedAt: Instant | null, now: Instant): boolean {
  if (provedAt !== null) return false;
  return hasSecondFactor(factors) || (factors.requiredFrom !== null && now >= factors.requiredFrom);
}

/** A browser in words, from what it says of itself: "Firefox, Windows"; null for what no person sits at. */
export function deviceInWords(userAgent: string | null): string | null {
  const says = (pattern: RegExp) => pattern.test(userAgent ?? '');
  const browser = BROWSERS.find(([, pattern]) => says(pattern))?.[0];
  const system = SYSTEMS.find(([, pattern]) => says(pattern))?.[0];
  return [browser, system].filter(Boolean).join(', ') || null;
}

/** In this order: most browsers name others beside themselves. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iPad', /\biPad\b/],
  ['iPhone', /\biPhone\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];
