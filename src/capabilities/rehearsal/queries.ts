// What the commands may ask of the rehearsal: an event as the simulator plays it.
import { plusDays } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Plan, Problem } from '../../planner/index.ts';
import { eventFacts } from '../events/queries.ts';
import { problemOnTheDay, situationNow } from '../matching/queries.ts';
import { measuredRates } from './rules/measured.ts';
import type { MeasuredRates } from './schema.ts';
import { findEventId, readEditions } from './store/measured.ts';

export { findEventId };

export interface SimulatedEvent {
  readonly name: string;
  /** The whole day, as it stands the day before. */
  readonly problem: Problem;
  /** The published plan; null before the first. */
  readonly printed: Plan | null;
  /** From the start of a round to the start of the next. */
  readonly roundMinutes: number;
  /** What the organisation's past events counted; null when none did. */
  readonly measured: MeasuredRates | null;
}

/** @throws when there is no such event */
export async function simulatedEvent(db: Db, eventId: string): Promise<SimulatedEvent> {
  const event = await eventFacts(db, eventId);
  const before = plusDays(event.startsAt, -1);
  const { problem } = await problemOnTheDay(db, eventId, before);
  const { published } = await situationNow(db, eventId, before);
  const here = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  const indexOf = new Map(event.rounds.map(({ number }, index) => [number, index]));
  const meetings = published
    .filter(({ candidate, recruiter }) => here.has(candidate) && here.has(recruiter))
    .map(({ candidate, recruiter, round, table }) => ({
      candidate,
      recruiter,
      round: indexOf.get(round)!,
      ...(table === null ? {} : { table: String(table) }),
    }));
  return {
    name: event.name,
    problem: { ...problem, previous: null, pinned: [] },
    printed: meetings.length === 0 ? null : { meetings },
    roundMinutes: event.roundMinutes + event.moveMinutes,
    measured: measuredRates(await readEditions(db, event, event.date)),
  };
}
