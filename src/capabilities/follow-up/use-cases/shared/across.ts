import type { Actor, CaseloadScope } from '../../../../kernel/actor.ts';
import { type Instant, onWallClock } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventNow } from '../../../events/queries.ts';
import { asksBack } from '../../rules/due.ts';
import type { AcrossFilter, FollowedAcross, FollowUpsAcross } from '../../schema.ts';
import { listCameAcross, listMetBy } from '../../store/across.ts';
import type { World } from './plan-import.ts';
import { standing } from './standing.ts';

interface Asker {
  readonly actor: Actor;
  readonly scope: CaseloadScope;
  readonly now: Instant;
}

/** Everybody to be followed up now, of whatever event, with where each month stands by the clock of their event. */
async function everybody(db: Db, { actor, scope, now }: Asker): Promise<FollowedAcross[]> {
  const managed = scope.organisationIds.filter((id) => actor.manages(id) !== null);
  const rows = await listCameAcross(db, scope, { managed, since: asksBack(now.slice(0, 10)) });
  return rows.map(({ followUps, clockShiftSeconds, timeZone, ...person }) => {
    const today = onWallClock(eventNow({ clockShiftSeconds }, now), timeZone).date;
    const calendar = { name: person.eventName, eventDate: person.eventDate, today };
    return { ...person, followUps: standing(followUps, calendar) };
  });
}

/** The list of one counsellor, or of the whole organisation; whom to ask now, or everybody. */
export async function followUpsAcross(
  db: Db,
  asker: Asker,
  { who, show }: AcrossFilter,
): Promise<FollowUpsAcross> {
  const all = await everybody(db, asker);
  const { accountId } = asker.scope;
  const mine = all.filter(({ counsellorId }) => counsellorId !== null && counsellorId === accountId);
  const shownWho = who ?? (mine.length > 0 ? 'mine' : 'all');
  const theirs = shownWho === 'mine' ? mine : all;
  const due = theirs.filter(isDue);
  const people = show === 'all' ? theirs : due;
  return {
    filter: { who: shownWho, show },
    people,
    toCall: due.filter(({ followUps }) => followUps.some(({ state }) => state === 'to-call')).length,
    due: due.length,
    companies: unique(
      await listMetBy(
        db,
        people.map(({ registrationId }) => registrationId),
      ),
    ),
  };
}

/** Somebody asks a question of this person now: by message, or by telephone. */
function isDue({ followUps }: FollowedAcross): boolean {
  return followUps.some(({ state }) => state === 'waiting' || state === 'to-call');
}

/** Those whom a list across events may mean, with the event of each. */
export async function worldAcross(
  db: Db,
  asker: Asker,
): Promise<{ readonly world: World; readonly events: ReadonlyMap<string, string> }> {
  const all = await everybody(db, asker);
  const people = all.map((person) => ({
    ...person,
    asked: person.followUps.filter(({ state }) => state !== 'later').map(({ month }) => month),
  }));
  const met = await listMetBy(
    db,
    all.map(({ registrationId }) => registrationId),
  );
  const events = new Map(all.map(({ registrationId, eventId }) => [registrationId, eventId]));
  return { world: { people, met }, events };
}

function unique(met: readonly { recruiterId: string; company: string }[]) {
  return [
    ...new Map(met.map(({ recruiterId, company }) => [recruiterId, { recruiterId, company }])).values(),
  ];
}
