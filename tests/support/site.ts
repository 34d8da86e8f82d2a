import { Actor } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { TestEvening } from './evening.ts';
import type { Person, TestHouse } from './house.ts';

/** A site of an evening in a test's database, with its computers and who helps there. */
export interface TestSite {
  readonly siteId: string;
  /** By number, from 1. */
  readonly stations: readonly string[];
  /** The path of its host's page. */
  readonly host: string;
}

/** Writes a site straight into the database; these candidates attend from it. */
export async function siteOf(
  house: TestHouse,
  { eventId, candidates }: TestEvening,
  { name, computers, guests }: { name: string; computers: number; guests: readonly string[] },
): Promise<TestSite> {
  const siteId = newId();
  const dates = { createdAt: house.now, updatedAt: house.now };
  await house.db
    .insertInto('sites')
    .values({ id: siteId, eventId, name, ...dates })
    .execute();
  const stations = Array.from({ length: computers }, (_, index) => ({
    id: newId(),
    eventId,
    siteId,
    number: index + 1,
  }));
  if (computers > 0) await house.db.insertInto('stations').values(stations).execute();
  if (guests.length > 0)
    await house.db
      .updateTable('registrations')
      .set({ attendsFrom: 'site', siteId })
      .where(
        'id',
        'in',
        guests.map((guest) => candidates[guest]!.id),
      )
      .execute();
  return { siteId, stations: stations.map(({ id }) => id), host: `/events/${eventId}/sites/${siteId}/host` };
}

/** Gives a meeting its station, for a video interview. */
export async function atStation(house: TestHouse, meetingId: string, stationId: string): Promise<void> {
  await house.db
    .updateTable('meetings')
    .set({ channel: 'video-site', stationId, tableNumber: null })
    .where('id', '=', meetingId)
    .execute();
}

/** Has a member help at a site; as an actor with what the session would say of them. */
export async function helperAt(
  house: TestHouse,
  person: Person,
  { eventId, siteId }: { eventId: string; siteId: string },
): Promise<Actor> {
  const { accountId, name, roles } = person;
  await house.db
    .insertInto('siteHelpers')
    .values({ siteId, accountId, eventId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const helps = [{ eventId, siteId }];
  return new Actor({ kind: 'member', accountId, sessionId: newId(), name, memberships: roles, helps });
}
