import { RESULTS } from '../../meetings/schema.ts';
import type { Figures, NeedReport, PartnerLine, Report, ResultCounts, RoundReport } from '../schema.ts';

type ResultCode = (typeof RESULTS)[number];

/** A person at the event, as the report counts them. */
export interface CountedPerson {
  readonly registrationId: string;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly presence: string | null;
}

/** An interview of the plan as it ended (cancelled ones are not in it). */
export interface CountedMeeting {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly status: string;
  readonly result: ResultCode | null;
  readonly needId: string | null;
  readonly answer: 'yes' | 'maybe' | 'no' | null;
}

export interface CountedNeed {
  readonly needId: string;
  readonly recruiterId: string;
  readonly company: string;
  readonly title: string;
  readonly contract: NeedReport['contract'];
  readonly positions: number;
}

export interface Counted {
  readonly floor: number;
  readonly people: readonly CountedPerson[];
  readonly recruiters: readonly { readonly recruiterId: string; readonly presence: string | null }[];
  readonly meetings: readonly CountedMeeting[];
  readonly needs: readonly CountedNeed[];
  readonly rounds: readonly { readonly round: number; readonly startsAt: string }[];
}

const CAME = new Set(['present', 'late', 'left']);
const DID_NOT_COME = new Set(['absent', 'excused']);
/** Results that open something: a job, a second interview, an internship, an immersion. */
const OPENS: ReadonlySet<string> = new Set([
  'hired',
  'second-yes',
  'second-maybe',
  'internship',
  'immersion',
]);

/** An interview was held when the board marked it so, or when either side said what came of it. */
export function wasHeld({ status, result, answer }: CountedMeeting): boolean {
  return status === 'held' || result !== null || answer !== null;
}

export function countResults(meetings: readonly { readonly result: ResultCode | null }[]): ResultCounts {
  const counts = Object.fromEntries(RESULTS.map((result) => [result, 0])) as ResultCounts;
  for (const { result } of meetings) if (result !== null) counts[result] += 1;
  return counts;
}

/** The figures of some people and their meetings. A person is present when noted so, or when an interview was held. */
export function figuresOf(
  people: readonly CountedPerson[],
  meetings: readonly CountedMeeting[],
  floor: number,
): Figures {
  const held = meetings.filter(wasHeld);
  const heldBy = Map.groupBy(held, ({ registrationId }) => registrationId);
  const present = people.filter(
    ({ registrationId, presence }) => CAME.has(presence ?? '') || heldBy.has(registrationId),
  );
  const futures = new Set(
    held.filter(({ result }) => OPENS.has(result ?? '')).map(({ registrationId }) => registrationId),
  );
  return {
    registered: people.length,
    present: present.length,
    absent: people.filter(
      ({ registrationId, presence }) => DID_NOT_COME.has(presence ?? '') && !heldBy.has(registrationId),
    ).length,
    planned: meetings.length,
    held: held.length,
    belowFloor: present.filter(({ registrationId }) => (heldBy.get(registrationId)?.length ?? 0) < floor)
      .length,
    results: countResults(held),
    peopleWithAFuture: futures.size,
    mutual: held.filter(({ result, answer }) => OPENS.has(result ?? '') && answer === 'yes').length,
    answered: held.filter(({ result }) => result !== null).length,
  };
}

/** The whole report of an event. Pure: the same rows give the same figures, on screen, in the file and in the API. */
export function reportOf({ floor, people, recruiters, meetings, needs, rounds }: Counted): Report {
  return {
    recruiters: {
      expected: recruiters.length,
      present: recruiters.filter(
        ({ recruiterId, presence }) =>
          CAME.has(presence ?? '') ||
          meetings.some((meeting) => meeting.recruiterId === recruiterId && wasHeld(meeting)),
      ).length,
    },
    all: figuresOf(people, meetings, floor),
    partners: partnersOf(people, meetings, floor),
    needs: needsOf(needs, meetings),
    rounds: rounds.map(({ round, startsAt }) => roundOf(round, startsAt, meetings)),
  };
}

function partnersOf(
  people: readonly CountedPerson[],
  meetings: readonly CountedMeeting[],
  floor: number,
): PartnerLine[] {
  const groups = Map.groupBy(people, ({ partnerId }) => partnerId);
  const lines = [...groups].map(([partnerId, own]) => {
    const ids = new Set(own.map(({ registrationId }) => registrationId));
    const theirs = meetings.filter(({ registrationId }) => ids.has(registrationId));
    return { partnerId, name: own[0]!.partnerName, figures: figuresOf(own, theirs, floor) };
  });
  // People who came by themselves stand last.
  return lines.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  );
}

/** A result counts for the need it names; for a recruiter with one need only, for that one. */
function needsOf(needs: readonly CountedNeed[], meetings: readonly CountedMeeting[]): NeedReport[] {
  const perRecruiter = Map.groupBy(needs, ({ recruiterId }) => recruiterId);
  return needs.map(({ recruiterId, ...need }) => {
    const held = meetings.filter((meeting) => meeting.recruiterId === recruiterId && wasHeld(meeting));
    const alone = perRecruiter.get(recruiterId)!.length === 1;
    const about = held.filter(({ needId }) => needId === need.needId || (needId === null && alone));
    return { ...need, held: held.length, results: countResults(about) };
  });
}

function roundOf(round: number, startsAt: string, meetings: readonly CountedMeeting[]): RoundReport {
  const own = meetings.filter((meeting) => meeting.round === round);
  return {
    round,
    startsAt,
    planned: own.length,
    held: own.filter(wasHeld).length,
    missed: own.filter((meeting) => meeting.status === 'missed' && !wasHeld(meeting)).length,
  };
}
