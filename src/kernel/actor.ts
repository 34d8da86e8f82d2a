import type { Instant } from './clock.ts';
import type { Reach } from './fence/reach.ts';
import type { Identity, MemberRole, Participation, PartnerRole } from './identity.ts';
import type {
  CandidateScope,
  CaseloadScope,
  CoRecruiterScope,
  DoorScope,
  Granted,
  NetworkScope,
  OrganisationScope,
  OrganiserScope,
  PartnerScope,
  PublicScope,
  RecruiterScope,
  Scope,
  SelfScope,
  SiteScope,
  StaffScope,
  StationScope,
  SystemScope,
} from './scopes.ts';

export {
  type Identity,
  type MemberRole,
  PARTNER_ROLES,
  type Participation,
  type PartnerRole,
  TOKEN_SCOPES,
  type TokenScope,
} from './identity.ts';
export type {
  CandidateScope,
  CaseloadScope,
  CoRecruiterScope,
  DoorScope,
  EventScope,
  NetworkScope,
  OrganisationScope,
  OrganiserScope,
  PartnerScope,
  PublicScope,
  RecruiterScope,
  Scope,
  SelfScope,
  SiteScope,
  StaffScope,
  StationScope,
  SystemScope,
} from './scopes.ts';

function grant<S extends Scope>(scope: Omit<S, keyof Granted>): S {
  return scope as S;
}

/** Who does these runs the event. */
const RUN: readonly PartnerRole[] = ['host', 'co-organises'];

/**
 * The person behind a request and what ties them to events. Each question answers with a scope, or null for
 * no; a use case puts its question in `allow` and passes the scope on to the stores.
 */
export class Actor {
  readonly identity: Identity;
  readonly #participations: readonly Participation[];

  constructor(identity: Identity, participations: readonly Participation[] = []) {
    this.identity = identity;
    this.#participations = participations;
  }

  /** The name to write in the journal; null for an anonymous visitor. */
  get name(): string | null {
    return this.identity.kind === 'anonymous' ? null : this.identity.name;
  }

  /** A stable key for idempotency and rate limits: same person, same key. */
  get key(): string {
    const { identity } = this;
    switch (identity.kind) {
      case 'member':
        return `member:${identity.accountId}`;
      case 'token':
        return `token:${identity.tokenId}`;
      case 'candidate':
        return `candidate:${identity.registrationId}`;
      case 'recruiter':
        return `recruiter:${identity.recruiterId}`;
      case 'co-recruiter':
        return `co-recruiter:${identity.coRecruiterId}`;
      case 'station':
        return `station:${identity.stationId}`;
      default:
        return identity.kind;
    }
  }

  /** What the database lets through, whatever a use case asks: what they belong to, and not what they may do there. */
  get reach(): Reach {
    const { identity } = this;
    const bound =
      identity.kind === 'candidate' ||
      identity.kind === 'recruiter' ||
      identity.kind === 'co-recruiter' ||
      identity.kind === 'station';
    const beside = identity.kind === 'recruiter' || identity.kind === 'co-recruiter';
    const parts = bound ? [] : this.#participations;
    const events = bound ? [identity.eventId] : parts.map(({ eventId }) => eventId);
    return {
      actor: this.key,
      account: identity.kind === 'member' ? identity.accountId : null,
      organisations: this.#organisations(),
      events: [...new Set([...events, ...this.helpedSites.map(({ eventId }) => eventId)])],
      hosted: parts.filter(({ role }) => RUN.includes(role)).map(({ eventId }) => eventId),
      administered: identity.kind === 'member' && !identity.awaits ? (identity.administers ?? []) : [],
      registration: identity.kind === 'candidate' ? identity.registrationId : null,
      recruiter: beside ? identity.recruiterId : null,
      station: identity.kind === 'station' ? identity.stationId : null,
    };
  }

  /** The sites where they welcome people, of whatever event. */
  get helpedSites(): readonly { eventId: string; siteId: string }[] {
    const { identity } = this;
    return identity.kind === 'member' && !identity.awaits ? (identity.helps ?? []) : [];
  }

  #organisations(): string[] {
    const { identity } = this;
    if (identity.kind === 'token') return [identity.organisationId];
    if (identity.kind !== 'member' || identity.awaits) return [];
    return [...new Set(identity.memberships.map(({ organisationId }) => organisationId))];
  }

  /** Organiser of an organisation that runs the event: its host, or who organises it with the host. */
  organises(eventId: string): OrganiserScope | null {
    const [organisationId] = this.#partOf(eventId, RUN, ['organiser']);
    return organisationId === undefined
      ? null
      : grant<OrganiserScope>({ as: 'organiser', eventId, organisationId });
  }

  /** At the door of the event: its organisers, and the door staff of who runs it or lends the site. */
  welcomes(eventId: string): DoorScope | OrganiserScope | null {
    const organiser = this.organises(eventId);
    if (organiser) return organiser;
    const [organisationId] = this.#partOf(eventId, [...RUN, 'lends-site'], ['door']);
    return organisationId === undefined ? null : grant<DoorScope>({ as: 'door', eventId, organisationId });
  }

  /** Counsellor or organiser of organisations that bring people to the event. */
  brings(eventId: string): PartnerScope | null {
    const organisationIds = this.#partOf(eventId, [...RUN, 'brings'], ['counsellor', 'organiser']);
    const [organisationId] = organisationIds;
    return organisationId === undefined
      ? null
      : grant<PartnerScope>({ as: 'partner', eventId, organisationId, organisationIds });
  }

  /** Anybody of the staff, each with their own reach. */
  takesPartIn(eventId: string): StaffScope | null {
    return this.welcomes(eventId) ?? this.brings(eventId);
  }

  /** The candidate that the link was made for. */
  attends(): CandidateScope | null {
    const { identity } = this;
    if (identity.kind !== 'candidate') return null;
    const { eventId, registrationId } = identity;
    return grant<CandidateScope>({ as: 'candidate', eventId, registrationId });
  }

  /** The recruiter that the link was made for. */
  recruits(): RecruiterScope | null {
    const { identity } = this;
    if (identity.kind !== 'recruiter') return null;
    const { eventId, recruiterId } = identity;
    return grant<RecruiterScope>({ as: 'recruiter', eventId, recruiterId });
  }

  /** Who sits beside the recruiter that the link was made by. */
  sitsBeside(): CoRecruiterScope | null {
    const { identity } = this;
    if (identity.kind !== 'co-recruiter') return null;
    const { eventId, recruiterId, coRecruiterId } = identity;
    return grant<CoRecruiterScope>({ as: 'co-recruiter', eventId, recruiterId, coRecruiterId });
  }

  /** Who welcomes people at this site of the event: its helpers, and the event's organisers. */
  helps(eventId: string, siteId: string): OrganiserScope | SiteScope | null {
    const organiser = this.organises(eventId);
    if (organiser) return organiser;
    return this.helpedSites.some((one) => one.eventId === eventId && one.siteId === siteId)
      ? grant<SiteScope>({ as: 'site', eventId, siteId })
      : null;
  }

  /** The shared computer whose browser asks. */
  standsAt(): StationScope | null {
    const { identity } = this;
    if (identity.kind !== 'station') return null;
    const { eventId, siteId, stationId } = identity;
    return grant<StationScope>({ as: 'station', eventId, siteId, stationId });
  }

  /** Organiser of this organisation; and whoever runs the server, who can reach all of it anyway. */
  manages(organisationId: string): OrganisationScope | null {
    return this.#holds(organisationId, 'organiser') || this.identity.kind === 'system'
      ? grant<OrganisationScope>({ as: 'manager', organisationId })
      : null;
  }

  /** Organiser or counsellor of this organisation: who speaks with companies in its name. */
  worksFor(organisationId: string): OrganisationScope | null {
    return (
      this.manages(organisationId) ??
      (this.#holds(organisationId, 'counsellor')
        ? grant<OrganisationScope>({ as: 'manager', organisationId })
        : null)
    );
  }

  /** Counsellor or organiser, wherever: the people that their organisations follow. */
  follows(): CaseloadScope | null {
    const { identity } = this;
    if (identity.kind === 'token')
      return grant<CaseloadScope>({
        as: 'caseload',
        organisationIds: [identity.organisationId],
        accountId: null,
      });
    if (identity.kind !== 'member' || identity.awaits) return null;
    const organisationIds = identity.memberships
      .filter(({ role }) => role === 'counsellor' || role === 'organiser')
      .map(({ organisationId }) => organisationId);
    if (organisationIds.length === 0) return null;
    return grant<CaseloadScope>({
      as: 'caseload',
      organisationIds: [...new Set(organisationIds)],
      accountId: identity.accountId,
    });
  }

  /** Administrator of this network; and whoever runs the server. */
  administers(networkId: string): NetworkScope | null {
    const { identity } = this;
    const does =
      identity.kind === 'member' && !identity.awaits
        ? (identity.administers?.includes(networkId) ?? false)
        : identity.kind === 'system';
    return does ? grant<NetworkScope>({ as: 'network', networkId }) : null;
  }

  /** A signed-in member, about their own account and the organisations they belong to; or a token's. */
  isKnown(): SelfScope | null {
    const { identity } = this;
    if (identity.kind === 'token')
      return grant<SelfScope>({
        as: 'self',
        accountId: null,
        sessionId: null,
        organisationIds: [identity.organisationId],
      });
    return this.hasAccount();
  }

  /** A signed-in member, about their own account: what programs do not have. */
  hasAccount(): SelfScope | null {
    const { identity } = this;
    return identity.kind === 'member' && !identity.awaits ? this.signsIn() : null;
  }

  /** The same, where the session is one's own and not lent by an organisation: it may change how the account is opened. */
  ownsAccount(): SelfScope | null {
    const { identity } = this;
    return identity.kind === 'member' && !identity.through ? this.hasAccount() : null;
  }

  /** A member about their own account, also while the session still has to prove itself a second time. */
  signsIn(): SelfScope | null {
    const { identity } = this;
    if (identity.kind !== 'member') return null;
    return grant<SelfScope>({
      as: 'self',
      accountId: identity.accountId,
      sessionId: identity.sessionId,
      organisationIds: [...new Set(identity.memberships.map((membership) => membership.organisationId))],
    });
  }

  isSystem(): SystemScope | null {
    return this.identity.kind === 'system' ? grant<SystemScope>({ as: 'system' }) : null;
  }

  /** The organisations that play one of these parts in the event and where this actor holds one of these roles. */
  #partOf(eventId: string, parts: readonly PartnerRole[], roles: readonly MemberRole[]): string[] {
    return this.#participations
      .filter((part) => part.eventId === eventId && parts.includes(part.role))
      .filter(({ organisationId }) => roles.some((role) => this.#holds(organisationId, role)))
      .map(({ organisationId }) => organisationId);
  }

  #holds(organisationId: string, role: MemberRole): boolean {
    const { identity } = this;
    if (identity.kind === 'token') return identity.organisationId === organisationId;
    if (identity.kind !== 'member' || identity.awaits) return false;
    return identity.memberships.some(
      (membership) => membership.organisationId === organisationId && membership.role === role,
    );
  }
}

/** For use cases that everybody may ask, signed in or not. */
export function anyone(): PublicScope {
  return grant<PublicScope>({ as: 'public' });
}

/** The software itself, for the worker and the command line: `name` is what the journal will say. */
export function systemActor(name: string): Actor {
  return new Actor({ kind: 'system', name });
}

/** A personal link is good until its last instant, not after. */
export function isOver(until: Instant | null, now: Instant): boolean {
  return until !== null && now >= until;
}
