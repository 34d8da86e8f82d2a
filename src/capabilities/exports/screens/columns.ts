import { phoneForReading } from '../../../web/phones.ts';
import type {
  CandidateLine,
  MessageLine,
  OutcomeLine,
  PlanLine,
  PresenceLine,
  RecruiterLine,
  WishLine,
} from '../schema.ts';
import type { Columns } from './list-file.ts';

export const phone = (number: string | null) => (number === null ? null : phoneForReading(number));

export const CANDIDATES: Columns<CandidateLine> = [
  ['lastName', (line) => line.lastName],
  ['firstName', (line) => line.firstName],
  ['email', (line) => line.email],
  ['phone', (line) => phone(line.phone)],
  ['birthYear', (line) => line.birthYear],
  ['postcode', (line) => line.postcode],
  ['city', (line) => line.town],
  ['languages', (line, pen) => pen.languages(line.languages)],
  ['partner', (line) => line.partner],
  ['wantedOccupations', (line, pen) => pen.list(line.wantedOccupations)],
  ['accessNeeds', (line, pen) => pen.list(line.accessNeeds.map((need) => pen.t.accessNeeds[need]))],
  ['presentFrom', (line, pen) => pen.hour(line.presentFrom)],
  ['presentUntil', (line, pen) => pen.hour(line.presentUntil)],
  ['note', (line) => line.note],
  ['status', (line, pen) => pen.t.statuses[line.status]],
  ['cardCode', (line) => line.cardCode],
  ['createdAt', (line, pen) => pen.moment(line.createdAt)],
];

export const RECRUITERS: Columns<RecruiterLine> = [
  ['company', ({ recruiter }) => recruiter.company],
  ['sector', ({ recruiter }) => recruiter.sector],
  ['city', ({ recruiter }) => recruiter.city],
  ['website', ({ recruiter }) => recruiter.website],
  ['contactFirstName', ({ recruiter }) => recruiter.firstName],
  ['contactLastName', ({ recruiter }) => recruiter.lastName],
  ['email', ({ recruiter }) => recruiter.email],
  ['phone', ({ recruiter }) => phone(recruiter.phone)],
  ['needTitle', ({ need }) => need?.title ?? null],
  ['occupationCode', ({ need }) => need?.occupationCode ?? null],
  ['contract', ({ need }, pen) => (need === null ? null : pen.t.contracts[need.contract])],
  ['positions', ({ need }) => need?.positions ?? null],
  ['skills', ({ need }, pen) => pen.list(need?.skills ?? [])],
  ['needLanguages', ({ need }, pen) => pen.list(need?.languages ?? [])],
  ['wantedProfile', ({ need }) => need?.wantedProfile ?? null],
  ['needNotes', ({ need }) => need?.notes ?? null],
  ['seats', ({ recruiter }) => recruiter.seats],
  ['presentFrom', ({ recruiter }, pen) => pen.hour(recruiter.presentFrom)],
  ['presentUntil', ({ recruiter }, pen) => pen.hour(recruiter.presentUntil)],
  ['pitch', ({ recruiter }) => recruiter.pitch],
];

export const WISHES: Columns<WishLine> = [
  ['lastName', (line) => line.lastName],
  ['firstName', (line) => line.firstName],
  ['partner', (line) => line.partner],
  ['rank', (line) => line.rank],
  ['company', (line) => line.company],
];

export const PLAN: Columns<PlanLine> = [
  ['round', (line) => line.round],
  ['startsAt', (line, pen) => pen.hourOf(line.startsAt)],
  ['endsAt', (line, pen) => pen.hourOf(line.endsAt)],
  ['table', (line) => line.table],
  ['company', (line) => line.company],
  ['lastName', (line) => line.lastName],
  ['firstName', (line) => line.firstName],
  ['partner', (line) => line.partner],
  ['status', (line, pen) => pen.t.meetings[line.status]],
];

export const PRESENCE: Columns<PresenceLine> = [
  ['kind', (line, pen) => pen.t.kinds[line.kind]],
  ['name', (line) => line.name],
  ['partner', (line) => line.partner],
  ['cardCode', (line) => line.cardCode],
  ['status', (line, pen) => pen.t.presences[line.state]],
  ['late', (line) => line.lateMinutes],
  ['arrivedAt', (line, pen) => pen.moment(line.arrivedAt)],
];

export const OUTCOMES: Columns<OutcomeLine> = [
  ['candidate', (line) => line.candidate],
  ['partner', (line) => line.partner],
  ['company', (line) => line.company],
  ['round', (line) => line.round],
  ['startsAt', (line, pen) => pen.hourOf(line.startsAt)],
  ['status', (line, pen) => pen.word(pen.t.meetings, line.state)],
  ['result', (line, pen) => pen.word(pen.t.results, line.result)],
  ['answer', (line, pen) => pen.word(pen.t.answers, line.answer)],
  ['note', (line) => line.note],
];

export const MESSAGES: Columns<MessageLine> = [
  ['name', (line) => line.name],
  ['channel', (line, pen) => pen.word(pen.t.channels, line.channel)],
  ['address', (line) => line.address],
  ['subject', (line) => line.subject],
  ['status', (line, pen) => pen.word(pen.t.messages, line.status)],
  ['createdAt', (line, pen) => pen.moment(line.createdAt)],
  ['sentAt', (line, pen) => pen.moment(line.settledAt)],
  ['by', (line) => line.settledBy],
  ['readsIn', (line, pen) => pen.languages([line.locale])],
  ['toSay', (line) => line.body],
  ['tries', (line) => line.tries],
  ['said', (line) => line.answer],
];
