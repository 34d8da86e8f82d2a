import { sql } from 'kysely';
import type { DoorScope, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { DeviceCheck } from '../schema.ts';

type Subject = { readonly eventId: string; readonly subjectId: string };
const COLUMNS = ['browser', 'camera', 'microphone', 'speaker', 'network', 'checkedAt'] as const;

/** Keeps what somebody's devices can do: the last time they tried counts. */
export async function saveCheck(
  db: Db,
  { eventId, subjectId, kind }: Subject & { kind: 'candidate' | 'recruiter' | 'station' },
  check: DeviceCheck,
  now: Instant,
): Promise<void> {
  const found = { kind, ...check, checkedAt: now };
  await db
    .insertInto('deviceChecks')
    .values({ eventId, subjectId, ...found })
    .onConflict((conflict) => conflict.columns(['eventId', 'subjectId']).doUpdateSet(found))
    .execute();
}

/** Forgets a check: the devices are others now. */
export async function forgetCheck(db: Db, { eventId, subjectId }: Subject): Promise<void> {
  await db
    .deleteFrom('deviceChecks')
    .where('eventId', '=', eventId)
    .where('subjectId', '=', subjectId)
    .execute();
}

/** The last check of somebody or of a station; null when there was none. */
export async function findCheck(db: Db, { eventId, subjectId }: Subject) {
  const row = await db
    .selectFrom('deviceChecks')
    .select(COLUMNS)
    .where('eventId', '=', eventId)
    .where('subjectId', '=', subjectId)
    .executeTakeFirst();
  return row ? { ...row, network: row.network as DeviceCheck['network'] } : null;
}

/**
 * Who will be on a screen from a device of their own: candidates at home, recruiters who are elsewhere or who meet
 * somebody who is; with the last check of each. A partner sees its own people.
 */
export async function listChecked(db: Db, scope: OrganiserScope | DoorScope | PartnerScope) {
  const { eventId } = scope;
  const own =
    scope.as === 'partner'
      ? sql`registrations.partner_id = any(${[...scope.organisationIds]}::uuid[])`
      : sql`true`;
  const { rows } = await sql<{
    id: string;
    kind: 'candidate' | 'recruiter';
    name: string;
    browser: boolean | null;
    camera: boolean | null;
    microphone: boolean | null;
    speaker: boolean | null;
    network: DeviceCheck['network'] | null;
    checkedAt: Instant | null;
  }>`
    with subjects as (
      select registrations.id, 'candidate' as kind, trim(people.first_name || ' ' || people.last_name) as name
      from registrations join seen_people as people on people.registration_id = registrations.id
      where registrations.event_id = ${eventId} and registrations.status in ('registered', 'confirmed') and ${own}
        and registrations.remote_channel <> 'telephone' and (registrations.attends_from = 'home' or exists (
          select from meetings where meetings.registration_id = registrations.id and meetings.channel = 'video-home'
            and meetings.status <> 'cancelled'))
      union all
      select recruiters.id, 'recruiter', companies.name
      from recruiters join companies on companies.id = recruiters.company_id
      where recruiters.event_id = ${eventId} and recruiters.withdrawn_at is null and ${scope.as !== 'partner'}
        and (recruiters.receives_from <> 'hall' or exists (
          select from meetings where meetings.recruiter_id = recruiters.id and meetings.channel like 'video%'
            and meetings.status <> 'cancelled'))
    )
    select subjects.*, browser, camera, microphone, speaker, network, checked_at as "checkedAt"
    from subjects left join device_checks on device_checks.event_id = ${eventId}
      and device_checks.subject_id = subjects.id
    order by kind, name`.execute(db);
  return rows.map(({ id, kind, name, checkedAt, ...check }) => ({
    id,
    kind,
    name,
    check: checkedAt === null ? null : ({ ...check, checkedAt } as DeviceCheck & { checkedAt: Instant }),
  }));
}
