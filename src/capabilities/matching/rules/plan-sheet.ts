import type { Instant } from '../../../kernel/clock.ts';
import type { EventFacts } from '../../events/schema.ts';
import type { DraftMeeting, PlanSheet, ShownMeeting } from '../schema.ts';
import { hoursOn, isThere } from './places.ts';
import type { PublishedMeeting } from './situation.ts';

interface Cast {
  readonly candidates: readonly { id: string; firstName: string; lastName: string }[];
  readonly recruiters: readonly {
    id: string;
    name: string;
    seats: number;
    presentFrom: string | null;
    presentUntil: string | null;
  }[];
}

/** The event's rounds and people, drawn around these meetings. People and recruiters without any are in it too. */
export function planSheet(
  event: EventFacts,
  cast: Cast,
  meetings: readonly ShownMeeting[],
  /** Only these people; everybody of the cast when null. */
  present: { candidates: ReadonlySet<string>; recruiters: ReadonlySet<string> } | null = null,
): PlanSheet {
  const rounds = event.rounds.map(({ number, startsAt, endsAt }) => ({ number, startsAt, endsAt }));
  const planned = new Set(
    meetings.flatMap(({ registrationId, recruiterId }) => [registrationId, recruiterId]),
  );
  const isIn = (kind: 'candidates' | 'recruiters', id: string) =>
    present === null || present[kind].has(id) || planned.has(id);
  const shorts = shortNames(cast.candidates);
  return {
    rounds,
    recruiters: cast.recruiters
      .filter(({ id }) => isIn('recruiters', id))
      .map(({ id, name, seats, ...hours }) => ({
        id,
        name,
        seats,
        away: awayIn(rounds, hoursOn(event, hours)),
      })),
    candidates: cast.candidates
      .filter(({ id }) => isIn('candidates', id))
      .map(({ id, firstName, lastName }) => ({
        id,
        name: `${firstName} ${lastName}`,
        short: shorts.get(id)!,
      })),
    meetings: [...meetings],
  };
}

function awayIn(
  rounds: readonly { number: number; startsAt: Instant; endsAt: Instant }[],
  hours: { presentFrom: Instant | null; presentUntil: Instant | null },
): number[] {
  return rounds.filter((round) => !isThere(hours, round)).map(({ number }) => number);
}

/** "Jessica M.": with as many letters of the surname as it takes for no two people to read the same. */
export function shortNames(
  people: readonly { id: string; firstName: string; lastName: string }[],
): Map<string, string> {
  const shorts = new Map<string, string>();
  const byFirst = new Map<string, { id: string; firstName: string; lastName: string }[]>();
  for (const person of people)
    byFirst.set(person.firstName, [...(byFirst.get(person.firstName) ?? []), person]);
  for (const namesakes of byFirst.values())
    for (const person of namesakes) {
      const letters = [...person.lastName];
      const others = namesakes.filter(({ id }) => id !== person.id).map(({ lastName }) => [...lastName]);
      let count = 1;
      const reads = (name: string[]) => name.slice(0, count).join('');
      while (count < letters.length && others.some((other) => reads(other) === reads(letters))) count++;
      const surname = reads(letters);
      shorts.set(person.id, `${person.firstName} ${surname}${count < letters.length ? '.' : ''}`);
    }
  return shorts;
}

/** A draft's meetings as they are drawn, with what differs from the published plan, and what has begun and stays. */
export function shownMeetings(
  draft: readonly DraftMeeting[],
  published: readonly PublishedMeeting[],
  past: readonly PublishedMeeting[],
  ranks: ReadonlyMap<string, number>,
): ShownMeeting[] {
  const known = new Map(published.map((one) => [`${one.candidate}/${one.recruiter}`, one]));
  const rankOf = (candidate: string, recruiter: string) => ranks.get(`${candidate}/${recruiter}`) ?? null;
  const ahead = draft.map((meeting): ShownMeeting => {
    const { registrationId, recruiterId, round, rounds, seat, table, locked } = meeting;
    const was = known.get(`${registrationId}/${recruiterId}`);
    const marks: ShownMeeting['marks'] = locked ? ['locked'] : [];
    if (published.length > 0 && was === undefined) marks.push('added');
    if (was !== undefined && was.round !== round) marks.push('moved');
    return {
      registrationId,
      recruiterId,
      round,
      rounds,
      seat,
      table,
      rank: rankOf(registrationId, recruiterId),
      marks,
    };
  });
  return [...past.map((one) => asShown(one, rankOf(one.candidate, one.recruiter))), ...ahead];
}

/** A meeting of the published plan as it is drawn. */
export function asShown(meeting: PublishedMeeting, rank: number | null): ShownMeeting {
  const { candidate, recruiter, round, rounds, seat, table, status } = meeting;
  const marks: ShownMeeting['marks'] = status === 'held' || status === 'missed' ? [status] : [];
  return { registrationId: candidate, recruiterId: recruiter, round, rounds, seat, table, rank, marks };
}
