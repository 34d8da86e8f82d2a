/** Who is asking. Proved by a session, a token, or a personal link; nothing in it was typed by the asker. */
export type Identity =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'member';
      readonly accountId: string;
      readonly sessionId: string;
      readonly name: string;
      readonly memberships: readonly { organisationId: string; role: MemberRole }[];
      /** The networks that they administer, for the few who do. */
      readonly administers?: readonly string[];
      /** The sites that they welcome people at, for who helps at one. */
      readonly helps?: readonly { eventId: string; siteId: string }[];
      /** What the session still has to prove before it reaches anything but the pages to prove it on. */
      readonly awaits?: 'second-factor' | null;
      /** The organisation whose provider opened the session, which reaches nothing else; null for a session of one's own. */
      readonly through?: string | null;
    }
  | {
      readonly kind: 'token';
      readonly tokenId: string;
      readonly name: string;
      readonly organisationId: string;
      readonly scopes: readonly TokenScope[];
    }
  | {
      readonly kind: 'candidate';
      readonly eventId: string;
      readonly registrationId: string;
      readonly name: string;
    }
  | {
      readonly kind: 'recruiter';
      readonly eventId: string;
      readonly recruiterId: string;
      readonly name: string;
    }
  | {
      /** Somebody of a recruiter's company who sits beside them in calls, by a link of their own. */
      readonly kind: 'co-recruiter';
      readonly eventId: string;
      readonly recruiterId: string;
      readonly coRecruiterId: string;
      readonly name: string;
    }
  | {
      /** A shared computer of a site, whoever sits at it. */
      readonly kind: 'station';
      readonly eventId: string;
      readonly siteId: string;
      readonly stationId: string;
      readonly name: string;
    }
  | { readonly kind: 'system'; readonly name: string };

export type MemberRole = 'organiser' | 'door' | 'counsellor';

/** What a program may be allowed to do with a token of an organisation. */
export const TOKEN_SCOPES = ['events', 'people', 'plan', 'day', 'results'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/**
 * What an organisation does at an event. Who hosts or co-organises runs it; these two and who brings people reach their
 * own people; the door staff of who lends the site help at the door; who recruits reaches nobody by it.
 */
export const PARTNER_ROLES = ['host', 'co-organises', 'brings', 'lends-site', 'recruits'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** An organisation's part in an event. */
export interface Participation {
  readonly eventId: string;
  readonly organisationId: string;
  readonly role: PartnerRole;
}
