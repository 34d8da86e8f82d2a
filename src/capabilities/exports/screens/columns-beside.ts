import type {
  AttendanceLine,
  CompanyNeedLine,
  EventLine,
  FollowedLine,
  MemberLine,
  OrganisationLine,
  PreparationLine,
  ReaderLine,
  ShortageLine,
  TerritoryLine,
} from '../schema.ts';
import { phone } from './columns.ts';
import type { Columns, Pen } from './list-file.ts';

// The lists beside those of an event: of an organisation, of whom it follows, of a network.

export const PEOPLE: Columns<FollowedLine> = [
  ['lastName', (line) => line.lastName],
  ['firstName', (line) => line.firstName],
  ['email', (line) => line.email],
  ['phone', (line) => phone(line.phone)],
  ['birthYear', (line) => line.birthYear],
  ['postcode', (line) => line.postcode],
  ['city', (line) => line.town],
  ['languages', (line, pen) => pen.languages(line.languages)],
  ['wantedOccupations', (line, pen) => pen.list(line.wanted)],
  ['organisation', (line) => line.organisation],
  ['counsellor', (line) => line.counsellor],
  ['cv', (line, pen) => pen.t.cvStates[line.cvState]],
  ['steps', ({ steps }) => (steps === null ? null : `${steps.done}/${steps.needed}`)],
  ['lastEvent', (line) => line.lastEvent],
];

export const ATTENDANCE: Columns<AttendanceLine> = [
  ['lastName', (line) => line.lastName],
  ['firstName', (line) => line.firstName],
  ['email', (line) => line.email],
  ['phone', (line) => phone(line.phone)],
  ['activity', (line) => line.title],
  ['activityKind', (line, pen) => pen.t.activities[line.kind]],
  ['onDate', (line, pen) => pen.day(line.onDate)],
  ['attended', (line, pen) => pen.yes(line.attended)],
  ['ledBy', (line) => line.ledBy],
  ['note', (line) => line.note],
  ['organisation', (line) => line.organisation],
];

export const PREPARATION: Columns<PreparationLine> = [
  ['name', (line) => line.name],
  ['phone', (line) => phone(line.phone)],
  ['email', (line) => line.email],
  ['counsellor', (line) => line.counsellor],
  ['ready', (line, pen) => pen.yes(line.ready)],
  ['steps', (line) => (line.ready === null ? null : `${line.done}/${line.needed}`)],
  ['missing', (line, pen) => pen.list(line.missing)],
];

export const COMPANIES: Columns<CompanyNeedLine> = [
  ['company', (line) => line.company],
  ['sector', (line) => line.sector],
  ['city', (line) => line.city],
  ['website', (line) => line.website],
  ['contactFirstName', (line) => line.firstName],
  ['contactLastName', (line) => line.lastName],
  ['email', (line) => line.email],
  ['phone', (line) => phone(line.phone)],
  ['needTitle', (line) => line.needTitle],
  ['occupationCode', (line) => line.occupationCode],
  ['contract', (line, pen) => pen.word(pen.t.contracts, line.contract)],
  ['positions', (line) => line.positions],
  ['refreshedAt', (line, pen) => pen.moment(line.refreshedAt)],
  ['stale', (line, pen) => pen.yes(line.stale)],
  ['editions', (line) => line.editions],
  ['lastEvent', (line) => line.lastEdition],
  ['held', (line) => line.held],
  ['answered', (line) => line.answered],
];

export const SHORTAGES: Columns<ShortageLine> = [
  ['region', (line) => line.region],
  ['year', (line) => line.year],
  ['occupation', (line) => line.label],
  ['occupationCode', (line) => line.occupationCode],
  ['shortage', (line, pen) => pen.t.shortages[line.status]],
  ['cause', (line) => line.cause],
  ['source', (line) => line.source],
];

export const READS: Columns<ReaderLine> = [
  ['who', (line, pen) => line.name ?? pen.t.program],
  ['day', (line) => line.day],
  ['dayOthers', (line) => line.dayOthers],
  ['month', (line) => line.month],
  ['at', (line, pen) => pen.moment(line.lastAt)],
];

export const EVENTS: Columns<EventLine> = [
  ['event', (line) => line.name],
  ['onDate', (line, pen) => pen.day(line.date)],
  ['place', (line) => line.place],
  ['organisation', (line) => line.host],
  ['companies', (line) => line.recruiters],
  ['people', (line) => line.candidates],
];

export const MEMBERS: Columns<MemberLine> = [
  ['name', (line) => line.name],
  ['email', (line) => line.email],
  ['roles', (line, pen) => pen.list(line.roles.map((role) => pen.word(pen.t.roles, role) ?? role))],
];

export const ORGANISATIONS: Columns<OrganisationLine> = [
  ['organisation', (line) => line.name],
  ['organisationKind', (line, pen) => pen.t.organisationKinds[line.kind]],
  ['members', (line) => line.members],
  ['events', (line) => line.events],
  ['status', ({ closed }, pen: Pen) => pen.t[closed ? 'closed' : 'open']],
];

export const TERRITORIES: Columns<TerritoryLine> = [
  ['territory', (line) => line.name],
  ['country', (line) => line.country],
  ['postcodes', (line, pen) => pen.list(line.postcodes)],
  ['organisation', (line) => line.organisationName],
];
