import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { type DayRows, fullName } from '../../../door/schema.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { optionsOnTheDay } from '../../../matching/queries.ts';
import { homeTables } from '../../rules/board.ts';
import type { BoardMeeting, Chosen, Clock, HandOption } from '../../schema.ts';
import type { StandbyRow } from '../../store/standby.ts';
import { type Outlook, outlookOf } from './outlook.ts';

interface Looked {
  readonly event: EventFacts;
  readonly clock: Clock;
  readonly day: DayRows;
  readonly meetings: readonly BoardMeeting[];
  readonly reserve: readonly StandbyRow[];
}

/** What can be pressed: "m.<meeting>", "r.<recruiter>", "r.<recruiter>.<round>" for a free chair, "t.<round>". */
export async function chosenOn(
  db: Db,
  on: string | null,
  looked: Looked,
  now: Instant,
): Promise<Chosen | null> {
  const [what, id = '', round] = (on ?? '').split('.');
  if (what === 'm') return chosenMeeting(db, id, looked, now);
  if (what === 'r' && round !== undefined) return chosenPlace(db, id, Number(round), looked, now);
  if (what === 'r') return chosenRecruiter(id, looked);
  return what === 't' ? chosenRound(Number(id), looked) : null;
}

async function chosenMeeting(
  db: Db,
  id: string,
  { event, clock, day, meetings }: Looked,
  now: Instant,
): Promise<Chosen | null> {
  const row = day.meetings.find((one) => one.id === id);
  const meeting = meetings.find((one) => one.id === id);
  const candidate = day.candidates.find((one) => one.id === row?.registrationId);
  const recruiter = day.recruiters.find((one) => one.id === row?.recruiterId);
  if (!row || !meeting || !candidate || !recruiter) return null;
  const begun = row.startsAt <= clock.now;
  const outlook = begun ? null : await outlookOf(db, event.id, { now });
  const movable =
    outlook?.standing.some(
      (one) => one.registrationId === row.registrationId && one.recruiterId === row.recruiterId,
    ) ?? false;
  const { registrationId, recruiterId } = row;
  return {
    kind: 'meeting',
    meeting,
    company: recruiter.company,
    state: candidate.state,
    movable,
    begun,
    tableNumber: row.tableNumber,
    options:
      movable && outlook
        ? await options(outlook, { registrationId, recruiterId, round: row.round }, { day, event })
        : [],
  };
}

async function chosenPlace(
  db: Db,
  recruiterId: string,
  round: number,
  { event, clock, day }: Looked,
  now: Instant,
): Promise<Chosen | null> {
  const recruiter = day.recruiters.find(({ id }) => id === recruiterId);
  const found = clock.rounds.find(({ number }) => number === round);
  if (!recruiter || !found) return null;
  const outlook = found.startsAt <= clock.now ? null : await outlookOf(db, event.id, { now });
  const known = outlook?.problem.recruiters.some(({ id }) => id === recruiterId) ?? false;
  return {
    kind: 'place',
    recruiterId,
    company: recruiter.company,
    round,
    options:
      outlook && known
        ? await options(outlook, { registrationId: null, recruiterId, round }, { day, event })
        : [],
  };
}

function chosenRecruiter(recruiterId: string, { day, reserve }: Looked): Chosen | null {
  const recruiter = day.recruiters.find(({ id }) => id === recruiterId);
  if (!recruiter) return null;
  const homes = homeTables(day.meetings.map(({ tableNumber, ...one }) => ({ ...one, table: tableNumber })));
  const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
  return {
    kind: 'recruiter',
    recruiterId,
    company: recruiter.company,
    state: recruiter.state,
    tableNumber: homes.get(`${recruiterId}/1`) ?? recruiter.firstTable,
    standby: reserve
      .filter((one) => one.recruiterId === recruiterId && names.has(one.registrationId))
      .map(({ registrationId, struck }) => ({ registrationId, struck, name: names.get(registrationId)! })),
  };
}

function chosenRound(number: number, { clock }: Looked): Chosen | null {
  const round = clock.rounds.find((one) => one.number === number);
  if (!round) return null;
  return {
    kind: 'round',
    number,
    startsAt: round.startsAt,
    begun: round.startsAt <= clock.now,
    next: round.state === 'next',
    breakAfter: clock.breaks.some(({ afterRound }) => afterRound === number),
  };
}

/** What the rules allow, in names. */
async function options(
  { problem, standing, running }: Outlook,
  about: Parameters<typeof optionsOnTheDay>[2],
  { day, event }: { day: DayRows; event: EventFacts },
): Promise<HandOption[]> {
  const drafts = [...running, ...standing].map((place) => ({ ...place, locked: false }));
  const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const starts = new Map(event.rounds.map((round) => [round.number, round.startsAt]));
  const found = await optionsOnTheDay(problem, drafts, about);
  return found
    .filter(({ allowed }) => allowed)
    .map(({ kind, round, registrationId, recruiterId }) => ({
      kind,
      round,
      startsAt: starts.get(round) ?? '',
      registrationId,
      recruiterId,
      name: names.get(registrationId ?? '') ?? '',
      company: companies.get(recruiterId ?? '') ?? '',
    }));
}
