import type { OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventHeading } from '../../../events/queries.ts';
import { dueOn } from '../../rules/due.ts';
import { type Filter, type FollowedUp, type FollowUpList, MONTHS, STATES } from '../../schema.ts';
import { listCame, listMetAt } from '../../store/follow-ups.ts';
import type { World } from './plan-import.ts';
import { calendarOf, standingBy } from './standing.ts';

/** Who came and how it goes on, narrowed by a filter; the counts by month are of everybody within reach. */
export async function followUpList(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  filter: Filter,
  now: Instant,
): Promise<FollowUpList> {
  const calendar = await calendarOf(db, scope.eventId, now);
  const standing = standingBy(calendar);
  const all: FollowedUp[] = (await listCame(db, scope)).map(({ followUps, ...person }) => ({
    ...person,
    followUps: standing(followUps),
  }));
  const people = all.filter(
    ({ partner, followUps }) =>
      (filter.partner === null || partner === filter.partner) &&
      (filter.state === null ||
        followUps.some(
          ({ month, state }) =>
            state === filter.state && (filter.month === null || String(month) === filter.month),
        )),
  );
  return {
    event: await eventHeading(db, scope),
    filter,
    partners: [...new Set(all.flatMap(({ partner }) => partner ?? []))].sort(),
    people,
    companies: [
      ...new Map(
        (await listMetAt(db, scope)).map(({ recruiterId, company }) => [
          recruiterId,
          { recruiterId, company },
        ]),
      ).values(),
    ],
    came: all.length,
    months: MONTHS.map((month) => {
      const those = all.map(({ followUps }) => followUps.find((one) => one.month === month)!);
      return {
        month,
        dueOn: dueOn(calendar.eventDate, month),
        states: Object.fromEntries(
          STATES.map((state) => [state, those.filter((one) => one.state === state).length]),
        ) as FollowUpList['months'][number]['states'],
        working: those.filter(({ situation }) => situation === 'working').length,
      };
    }),
  };
}

/** Those whom a list of this event may mean. */
export async function worldOf(db: Db, scope: OrganiserScope | PartnerScope): Promise<World> {
  const people = (await listCame(db, scope)).map((person) => ({ ...person, asked: null }));
  return { people, met: await listMetAt(db, scope) };
}
