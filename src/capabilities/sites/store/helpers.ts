import type { EventScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { SiteHelper } from '../schema.ts';

type OfEvent = Pick<EventScope, 'eventId'>;

/** Who welcomes people at the sites of an event, by name. Accounts of other organisations: asked without the fence. */
export async function listHelpers(
  db: Db,
  { eventId }: OfEvent,
  { siteId = null }: { siteId?: string | null } = {},
): Promise<SiteHelper[]> {
  return await db
    .selectFrom('siteHelpers')
    .innerJoin('accounts', 'accounts.id', 'siteHelpers.accountId')
    .select((eb) => [
      'siteHelpers.siteId',
      'siteHelpers.accountId',
      'accounts.name',
      eb
        .selectFrom('memberships')
        .innerJoin('eventPartners', 'eventPartners.organisationId', 'memberships.organisationId')
        .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
        .select((inner) => inner.fn.min<string>('organisations.name').as('name'))
        .whereRef('memberships.accountId', '=', 'accounts.id')
        .whereRef('eventPartners.eventId', '=', 'siteHelpers.eventId')
        .as('organisation'),
    ])
    .where('siteHelpers.eventId', '=', eventId)
    .$if(siteId !== null, (query) => query.where('siteHelpers.siteId', '=', siteId))
    .orderBy('accounts.name')
    .orderBy('accounts.id')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, organisation: row.organisation ?? '' })));
}

/** Who could welcome: the members of the organisations of an event, whatever they join it as. */
export async function possibleHelpers(
  db: Db,
  { eventId }: OfEvent,
): Promise<{ accountId: string; name: string; organisation: string }[]> {
  return await db
    .selectFrom('eventPartners')
    .innerJoin('memberships', 'memberships.organisationId', 'eventPartners.organisationId')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .innerJoin('organisations', 'organisations.id', 'eventPartners.organisationId')
    .select((eb) => [
      'accounts.id as accountId',
      'accounts.name',
      eb.fn.min<string>('organisations.name').as('organisation'),
    ])
    .where('eventPartners.eventId', '=', eventId)
    .where('accounts.disabledAt', 'is', null)
    .groupBy(['accounts.id', 'accounts.name'])
    .orderBy('accounts.name')
    .orderBy('accounts.id')
    .execute();
}

export async function insertHelper(
  db: Db,
  { eventId }: OfEvent,
  helper: { siteId: string; accountId: string },
): Promise<void> {
  await db
    .insertInto('siteHelpers')
    .values({ eventId, ...helper })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False when they were not helping there. */
export async function deleteHelper(
  db: Db,
  { eventId }: OfEvent,
  { siteId, accountId }: { siteId: string; accountId: string },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('siteHelpers')
    .where('eventId', '=', eventId)
    .where('siteId', '=', siteId)
    .where('accountId', '=', accountId)
    .returning('siteId')
    .executeTakeFirst();
  return gone !== undefined;
}
