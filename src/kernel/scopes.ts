declare const granted: unique symbol;
export interface Granted {
  /** Only actor.ts makes scopes, so a store that asks for one cannot be called without the access gate. */
  readonly [granted]: true;
}

/** Reach over one event. Stores filter by it: a list cannot hold what its scope does not reach. */
export interface OrganiserScope extends Granted {
  readonly as: 'organiser';
  readonly eventId: string;
  readonly organisationId: string;
}
export interface DoorScope extends Granted {
  readonly as: 'door';
  readonly eventId: string;
  readonly organisationId: string;
}
/** Organisations that bring people, for one of whom somebody works: they reach their own people only. */
export interface PartnerScope extends Granted {
  readonly as: 'partner';
  readonly eventId: string;
  /** In whose name something is done when nothing else is said: the first of them. */
  readonly organisationId: string;
  /** A counsellor may work for several partners of one event. */
  readonly organisationIds: readonly string[];
}
export interface CandidateScope extends Granted {
  readonly as: 'candidate';
  readonly eventId: string;
  readonly registrationId: string;
}
export interface RecruiterScope extends Granted {
  readonly as: 'recruiter';
  readonly eventId: string;
  readonly recruiterId: string;
}
/** Who sits beside a recruiter in calls: whom they meet and when, and no file of anybody. */
export interface CoRecruiterScope extends Granted {
  readonly as: 'co-recruiter';
  readonly eventId: string;
  readonly recruiterId: string;
  readonly coRecruiterId: string;
}
/** Who helps at one site of an event: the people who attend from there, and its computers. */
export interface SiteScope extends Granted {
  readonly as: 'site';
  readonly eventId: string;
  readonly siteId: string;
}
/** A shared computer: what the plan says of it, and who sits at it. */
export interface StationScope extends Granted {
  readonly as: 'station';
  readonly eventId: string;
  readonly siteId: string;
  readonly stationId: string;
}
/** Reach over an organisation: its events, members, tokens. */
export interface OrganisationScope extends Granted {
  readonly as: 'manager';
  readonly organisationId: string;
}
/** Reach over the files of the people that one's organisations follow. */
export interface CaseloadScope extends Granted {
  readonly as: 'caseload';
  readonly organisationIds: readonly string[];
  /** Null for a program. */
  readonly accountId: string | null;
}
/** Reach over a network: its organisations, its look, its rules; nobody's file. */
export interface NetworkScope extends Granted {
  readonly as: 'network';
  readonly networkId: string;
}
/** Reach over oneself: own account, own sessions, the events one takes part in. */
export interface SelfScope extends Granted {
  readonly as: 'self';
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly organisationIds: readonly string[];
}
/** What everybody may see. */
export interface PublicScope extends Granted {
  readonly as: 'public';
}
/** The software itself: the worker and the command line. */
export interface SystemScope extends Granted {
  readonly as: 'system';
}

export type EventScope =
  | OrganiserScope
  | DoorScope
  | PartnerScope
  | CandidateScope
  | RecruiterScope
  | CoRecruiterScope
  | SiteScope
  | StationScope;
export type StaffScope = OrganiserScope | DoorScope | PartnerScope;
export type Scope =
  | EventScope
  | OrganisationScope
  | CaseloadScope
  | NetworkScope
  | SelfScope
  | PublicScope
  | SystemScope;
