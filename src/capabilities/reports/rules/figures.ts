import { RESULTS } from '../../meetings/schema.ts';
import type { ChannelReport, Figures, NeedReport, Report, ResultCounts, RoundReport } from '../schema.ts';
import { breakdownsOf } from './breakdowns.ts';
import { type Figure, MONTHS, NEEDS_AGE, NEEDS_SEX } from './catalogue.ts';
import {
  type Counted,
  type CountedMeeting,
  type CountedNeed,
  type CountedPerson,
  MEETING_CHANNELS,
  type ResultCode,
} from './counted.ts';
import { ageBandOf, diplomaBandOf, followUpOf, lasts } from './traits.ts';

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

/** Who was present: noted so at the door, or in an interview that was held. */
export function cameTo({ people, meetings }: Pick<Counted, 'people' | 'meetings'>): ReadonlySet<string> {
  const held = new Set(meetings.filter(wasHeld).map(({ registrationId }) => registrationId));
  return new Set(
    people
      .filter(({ registrationId, presence }) => CAME.has(presence ?? '') || held.has(registrationId))
      .map(({ registrationId }) => registrationId),
  );
}

/** What a count needs besides people and interviews. */
type Frame = Pick<Counted, 'floor' | 'year' | 'counts'>;

/**
 * The figures of some people and their meetings; null where the network does not let it be counted. A person is present
 * when noted so, or when an interview was held.
 */
export function figuresOf(
  people: readonly CountedPerson[],
  meetings: readonly CountedMeeting[],
  { floor, year, counts }: Frame,
): Figures {
  const held = meetings.filter(wasHeld);
  const heldBy = Map.groupBy(held, ({ registrationId }) => registrationId);
  const came = cameTo({ people, meetings });
  const present = people.filter(({ registrationId }) => came.has(registrationId));
  const resultsOf = (person: CountedPerson) =>
    (heldBy.get(person.registrationId) ?? []).flatMap(({ result }) => result ?? []);
  const got = (...wanted: string[]) =>
    present.filter((person) => resultsOf(person).some((result) => wanted.includes(result)));
  const of = (test: (person: CountedPerson) => boolean) => present.filter(test).length;
  const works = (person: CountedPerson) => person.followUps.some(({ situation }) => situation === 'working');
  const hired = present.filter((person) => resultsOf(person).includes('hired') || works(person));
  const age = (person: CountedPerson) => ageBandOf(person.birthYear, year);
  const figures: Record<Exclude<Figure, `${string}${1 | 3 | 6}`>, number> = {
    registered: people.length,
    present: present.length,
    absent: people.filter(
      ({ registrationId, presence }) => DID_NOT_COME.has(presence ?? '') && !heldBy.has(registrationId),
    ).length,
    signed: of(({ signed }) => signed),
    prepared: people.filter(({ prepared }) => prepared).length,
    preparedSigned: people.filter(({ preparedSigned }) => preparedSigned).length,
    planned: meetings.length,
    held: held.length,
    answered: held.filter(({ result }) => result !== null).length,
    mutual: held.filter(({ result, answer }) => OPENS.has(result ?? '') && answer === 'yes').length,
    belowFloor: of(({ registrationId }) => (heldBy.get(registrationId)?.length ?? 0) < floor),
    ...countResults(held),
    future: got(...OPENS).length,
    peopleHired: got('hired').length,
    peopleSecond: got('second-yes', 'second-maybe').length,
    peopleInternship: got('internship').length,
    peopleImmersion: got('immersion').length,
    hiredEver: hired.length,
    hiredPlaced: hired.filter(({ local }) => local !== null).length,
    hiredLocal: hired.filter(({ local }) => local === true).length,
    women: of(({ sex }) => sex === 'female'),
    men: of(({ sex }) => sex === 'male'),
    otherSex: of(({ sex }) => sex === 'other'),
    sexUnknown: of(({ sex }) => sex === null),
    under18: of((person) => age(person) === 'under18'),
    from18to29: of((person) => age(person) === 'from18to29'),
    from30to54: of((person) => age(person) === 'from30to54'),
    from55: of((person) => age(person) === 'from55'),
    ageUnknown: of((person) => age(person) === null),
    lowerSecondary: of(({ diploma }) => diplomaBandOf(diploma) === 'lowerSecondary'),
    upperSecondary: of(({ diploma }) => diplomaBandOf(diploma) === 'upperSecondary'),
    higher: of(({ diploma }) => diplomaBandOf(diploma) === 'higher'),
    diplomaUnknown: of(({ diploma }) => diploma === null),
  };
  const after = Object.fromEntries(MONTHS.flatMap((month) => Object.entries(afterMonths(present, month))));
  const all = { ...figures, ...after } as Figures;
  for (const figure of Object.keys(all) as Figure[])
    if ((NEEDS_SEX.has(figure) && !counts.sex) || (NEEDS_AGE.has(figure) && !counts.age)) all[figure] = null;
  return all;
}

/** Of the people who came: who answered the question of that month, and what they do. */
function afterMonths(present: readonly CountedPerson[], month: number): Record<string, number> {
  const said = present.flatMap((person) => followUpOf(person, month) ?? []);
  const doing = (wanted: string) => said.filter(({ situation }) => situation === wanted).length;
  return {
    [`reached${month}`]: said.length,
    [`work${month}`]: doing('working'),
    [`lasting${month}`]: said.filter(lasts).length,
    [`internship${month}`]: doing('internship'),
    [`training${month}`]: doing('training'),
  };
}

/** The whole report of an event. Pure: the same rows give the same figures, on screen, in the files and in the API. */
export function reportOf(counted: Counted): Report {
  const { people, recruiters, meetings, needs, rounds } = counted;
  return {
    recruiters: {
      expected: recruiters.length,
      present: recruiters.filter(
        ({ recruiterId, presence }) =>
          CAME.has(presence ?? '') ||
          meetings.some((meeting) => meeting.recruiterId === recruiterId && wasHeld(meeting)),
      ).length,
    },
    all: figuresOf(people, meetings, counted),
    breakdowns: breakdownsOf(counted, (own, theirs) => figuresOf(own, theirs, counted)),
    needs: needsOf(needs, meetings),
    channels: channelsOf(meetings),
    rounds: rounds.map(({ round, startsAt }) => roundOf(round, startsAt, meetings)),
  };
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

/** Interviews by how the two met; none where all met at a table. */
function channelsOf(meetings: readonly CountedMeeting[]): ChannelReport[] {
  if (meetings.every(({ channel }) => channel === 'table')) return [];
  return MEETING_CHANNELS.flatMap((channel) => {
    const own = meetings.filter((meeting) => meeting.channel === channel);
    return own.length === 0 ? [] : [{ channel, ...tallyOf(own) }];
  });
}

function roundOf(round: number, startsAt: string, meetings: readonly CountedMeeting[]): RoundReport {
  const own = meetings.filter((meeting) => meeting.round === round);
  return {
    round,
    startsAt,
    ...tallyOf(own),
  };
}

function tallyOf(meetings: readonly CountedMeeting[]): { planned: number; held: number; missed: number } {
  return {
    planned: meetings.length,
    held: meetings.filter(wasHeld).length,
    missed: meetings.filter((meeting) => meeting.status === 'missed' && !wasHeld(meeting)).length,
  };
}
