import type { z } from 'zod';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { readDay } from '../../../door/queries.ts';
import { eventFacts, pitchBoardOf } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { awayRounds, boardRows, clockOf, listCalled, roundInQuestion } from '../../../live-day/queries.ts';
import { wallNames, wallSeats } from '../../rules/seats.ts';
import type { Content, WallPitch, WallView } from '../../schema.ts';
import { listMessages, showsFullNames } from '../../store/messages.ts';

/** Rounds drawn ahead, with the present one: an hour, for a screen that loses its network. */
const AHEAD = 4;
/** How many names stand under the one who speaks: enough to get ready, few enough to be read from the back. */
const ANNOUNCED = 3;
/** Who is looked for at once, on one line that can be read from the back. */
const CALLED = 4;

interface Asked {
  readonly eventId: string;
  /** null: the screen of no account in particular, with the messages for all. */
  readonly screenId: string | null;
  readonly contents: readonly Content[];
  readonly theme: WallView['theme'];
}

/** What stands on a screen at a moment of real time. Whoever calls has proved that they may see it. */
export async function wallViewOf(
  db: Db,
  { eventId, screenId, contents, theme }: Asked,
  now: Instant,
): Promise<z.input<typeof WallView>> {
  const event = await eventFacts(db, eventId);
  const clock = clockOf(event, now);
  const showsPeople = contents.includes('seats') || contents.includes('calls');
  const soon = clock.rounds.filter(({ state }) => state !== 'past').slice(0, AHEAD);
  const day = showsPeople && event.planVersion > 0 ? await readDay(db, eventId) : null;
  const messages = contents.includes('messages') ? await listMessages(db, eventId, clock.now) : [];
  const people = day && {
    rows: boardRows(day, awayRounds(event, day.recruiters, clock.rounds)),
    names: wallNames(day, await showsFullNames(db, eventId)),
  };
  return {
    event,
    clock,
    contents: [...contents],
    theme,
    round: roundInQuestion(clock.rounds),
    rounds: soon.map((round) => ({ ...round, seats: day && people ? wallSeats(day, round, people) : [] })),
    pitch: contents.includes('pitches') ? await pitchOf(db, event, now) : null,
    messages: messages.filter((message) => message.screenId === null || message.screenId === screenId),
    called: people && contents.includes('calls') ? await calledNow(db, event, people.names) : [],
  };
}

/** Who is to come to a table now, as far as they have a name here and the table has one. */
async function calledNow(
  db: Db,
  { id, tables }: EventFacts,
  names: ReadonlyMap<string, string>,
): Promise<WallView['called']> {
  const labels = new Map(tables.map(({ number, label }) => [number, label ?? String(number)]));
  return (await listCalled(db, id)).slice(0, CALLED).flatMap(({ registrationId, table }) => {
    const name = names.get(registrationId);
    const at = table === null ? undefined : labels.get(table);
    return name === undefined || at === undefined ? [] : [{ name, table: at }];
  });
}

/** The pitches until the last one is over; null afterwards, and from the first round on. */
async function pitchOf(db: Db, event: EventFacts, now: Instant): Promise<z.input<typeof WallPitch> | null> {
  const { pitches, runningId, until, nextIds, now: at } = await pitchBoardOf(db, event, now);
  const begun = event.rounds.some(({ startsAt, cancelledAt }) => cancelledAt === null && at >= startsAt);
  if ((begun && runningId === null) || (runningId === null && nextIds.length === 0)) return null;
  const nameOf = (id: string) => pitches.find(({ recruiterId }) => recruiterId === id)?.company ?? '';
  return {
    company: runningId === null ? null : nameOf(runningId),
    until,
    next: nextIds.slice(0, ANNOUNCED).map(nameOf),
    spoken: pitches.filter(({ startedAt }) => startedAt !== null).length,
    count: pitches.length,
  };
}
