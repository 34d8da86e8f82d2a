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
      /** What the session still has to prove before it reaches anything but the pages to prove it on. */
      readonly awaits?: 'second-factor' | null;
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
  | { readonly kind: 'system'; readonly name: string };

export type MemberRole = 'organiser' | 'door' | 'counsellor';

/** What a program may be allowed to do with a token of an organisation. */
export const TOKEN_SCOPES = ['events', 'people', 'plan', 'day', 'results'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** An organisation's part in an event. */
export interface Participation {
  readonly eventId: string;
  readonly organisationId: string;
  readonly role: 'host' | 'brings';
}
