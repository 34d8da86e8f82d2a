import {
  type DayRows,
  fullName,
  isGone,
  isHere,
  type NextPlace,
  type Presence,
  type Subject,
  shortNames,
} from '../../door/schema.ts';
import type { BoardMeeting, BoardRow, DayRound } from '../schema.ts';
import { roundsWithin } from './repair.ts';
import { lookOf } from './rounds.ts';

/** A row per interviewer, by company; the table is the one where most of their meetings are. */
export function boardRows(day: DayRows, away: (recruiterId: string) => number[]): BoardRow[] {
  const tables = homeTables(day.meetings);
  return day.recruiters.flatMap((recruiter) =>
    Array.from({ length: recruiter.seats }, (_, index) => ({
      recruiterId: recruiter.id,
      seat: index + 1,
      company: recruiter.company,
      table: tables.get(`${recruiter.id}/${index + 1}`) ?? null,
      state: recruiter.state,
      away: away(recruiter.id),
    })),
  );
}

/** Where each interviewer sits, by "recruiter/seat": the table of most of their meetings. */
export function homeTables<T extends string | number>(
  meetings: readonly { recruiterId: string; seat: number; table: T | null }[],
): Map<string, T> {
  const counts = new Map<string, Map<T, number>>();
  for (const { recruiterId, seat, table } of meetings) {
    if (table === null) continue;
    const key = `${recruiterId}/${seat}`;
    const own = counts.get(key) ?? new Map<T, number>();
    counts.set(key, own.set(table, (own.get(table) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, own]) => [
      key,
      [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    ]),
  );
}

export function boardMeetings(
  day: DayRows,
  rounds: readonly DayRound[],
  locks: readonly { readonly registrationId: string; readonly recruiterId: string }[],
): BoardMeeting[] {
  const locked = new Set(locks.map((lock) => `${lock.registrationId}/${lock.recruiterId}`));
  const short = shortNames(day.candidates);
  const people = new Map(day.candidates.map((candidate) => [candidate.id, candidate]));
  const byNumber = new Map(rounds.map((round) => [round.number, round]));
  return day.meetings.flatMap((meeting) => {
    const candidate = people.get(meeting.registrationId);
    if (!candidate) return [];
    const { id, registrationId, recruiterId, round, seat, table, channel, site, station } = meeting;
    return [
      {
        id,
        registrationId,
        recruiterId,
        round,
        lastRound: roundsWithin(meeting, rounds).at(-1)?.number ?? round,
        seat,
        table,
        channel,
        site,
        station,
        name: short.get(registrationId) ?? candidate.firstName,
        fullName: fullName(candidate),
        look: lookOf({ status: meeting.status, presence: candidate.state }, byNumber.get(round)),
        lateMinutes: candidate.state === 'late' ? candidate.lateMinutes : null,
        locked: meeting.status === 'planned' && locked.has(`${registrationId}/${recruiterId}`),
      },
    ];
  });
}

interface IdlePerson {
  id: string;
  name: string;
  detail: string | null;
  next: NextPlace | null;
}

/** Candidates who are here without an interview in this round, and recruiters with a free seat in it. */
export function idleIn(
  day: DayRows,
  round: DayRound,
  { places, away }: { places: ReadonlyMap<string, NextPlace>; away: (recruiterId: string) => number[] },
): { idle: IdlePerson[]; free: IdlePerson[] } {
  const states = new Map(day.candidates.map(({ id, state }) => [id, state]));
  const stands = day.meetings.filter(
    (meeting) =>
      meeting.status !== 'missed' &&
      meeting.startsAt < round.endsAt &&
      meeting.endsAt > round.startsAt &&
      !isGone(states.get(meeting.registrationId) ?? 'expected'),
  );
  const busy = new Set(stands.map(({ registrationId }) => registrationId));
  const taken = new Map<string, number>();
  for (const { recruiterId } of stands) taken.set(recruiterId, (taken.get(recruiterId) ?? 0) + 1);
  const checkedIn = isCheckedIn(day.recruiters);
  return {
    idle: day.candidates
      .filter(({ id, state, waiting }) => state === 'present' && !waiting && !busy.has(id))
      .map((candidate) => ({
        id: candidate.id,
        name: fullName(candidate),
        detail: candidate.partner,
        next: places.get(candidate.id) ?? null,
      }))
      // Who has nothing at all any more first: for the others it is a pause.
      .sort((a, b) => Number(a.next !== null) - Number(b.next !== null)),
    free: day.recruiters
      .filter(
        ({ id, state, seats }) =>
          isHere(state, checkedIn) && (taken.get(id) ?? 0) < seats && !away(id).includes(round.number),
      )
      .map(({ id, company, contact }) => ({
        id,
        name: company,
        detail: contact,
        next: places.get(id) ?? null,
      })),
  };
}

type Remote = Pick<DayRows['meetings'][number], 'channel' | 'site' | 'station'>;

export interface AwaitedPerson {
  kind: Subject;
  id: string;
  name: string;
  state: Presence;
  lateMinutes: number | null;
  place: NextPlace & Remote;
}

/**
 * Who should sit at a table in this round and has not come: expected or late. Only where people are checked in at all;
 * elsewhere nobody knows.
 */
export function awaitedIn(day: DayRows, round: DayRound): AwaitedPerson[] {
  const due = day.meetings.filter(
    ({ status, round: number }) => number === round.number && (status === 'planned' || status === 'called'),
  );
  const notHere = ({ state }: { state: Presence }) => state === 'expected' || state === 'late';
  const candidates = isCheckedIn(day.candidates) ? day.candidates.filter(notHere) : [];
  const recruiters = isCheckedIn(day.recruiters) ? day.recruiters.filter(notHere) : [];
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
  const placeOf = (meeting: DayRows['meetings'][number], whom: string) => {
    const { round: number, startsAt, table, channel, site, station } = meeting;
    return { round: number, startsAt, table, channel, site, station, whom };
  };
  return [
    ...candidates.flatMap(({ id, state, lateMinutes }) => {
      const meeting = due.find(({ registrationId }) => registrationId === id);
      if (!meeting) return [];
      const place = placeOf(meeting, companies.get(meeting.recruiterId) ?? '');
      return [{ kind: 'candidate' as const, id, name: names.get(id) ?? '', state, lateMinutes, place }];
    }),
    ...recruiters.flatMap(({ id, company, state, lateMinutes }) => {
      const meeting = due.find(({ recruiterId }) => recruiterId === id);
      if (!meeting) return [];
      const place = placeOf(meeting, names.get(meeting.registrationId) ?? '');
      return [{ kind: 'recruiter' as const, id, name: company, state, lateMinutes, place }];
    }),
  ];
}

/** Whether anybody of these was checked in: without a door desk, who is expected counts as there. */
export function isCheckedIn(people: readonly { readonly state: Presence }[]): boolean {
  return people.some(({ state }) => state === 'present');
}
