import type { StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { SheetLine } from '../schema.ts';

/** The hours of preparation of an event of which the asker may see somebody who came. */
export async function listWorkshopSheets(
  db: Db,
  scope: StaffScope,
): Promise<{ id: string; title: string; date: string }[]> {
  return db
    .selectFrom('workshops')
    .select(['id', 'title', 'onDate as date'])
    .where('eventId', '=', scope.eventId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('preparationActivities as activity')
          .select('activity.id')
          .whereRef('activity.workshopId', '=', 'workshops.id')
          .where('attended', '=', true),
      ),
    )
    .orderBy('onDate')
    .orderBy('title')
    .execute();
}

/** Who came to an hour of preparation, with their signature: people whom the asker's organisations follow. */
export async function listWorkshopSigners(
  db: Db,
  scope: StaffScope,
  workshopId: string,
): Promise<SheetLine[]> {
  const rows = await db
    .selectFrom('preparationActivities as activity')
    .innerJoin('workshops', 'workshops.id', 'activity.workshopId')
    .innerJoin('people', 'people.id', 'activity.personId')
    .innerJoin('organisations', 'organisations.id', 'activity.organisationId')
    .leftJoin('workshopSignatures as sign', 'sign.activityId', 'activity.id')
    .select(['activity.id as id', 'people.firstName', 'people.lastName'])
    .select(['activity.organisationId as partnerId', 'organisations.name as partner'])
    .select(['sign.how', 'sign.signedAt', 'sign.drawing'])
    .where('workshops.eventId', '=', scope.eventId)
    .where('workshops.id', '=', workshopId)
    .where('activity.attended', '=', true)
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .execute();
  return rows.map(({ firstName, lastName, how, ...row }) => ({
    ...row,
    name: `${firstName} ${lastName}`,
    code: null,
    came: true,
    how: how as SheetLine['how'],
  }));
}

/** Keeps a signature for an hour of preparation given on the screen, in place of an earlier one. */
export async function keepWorkshopDrawing(
  db: Db,
  sign: { activityId: string; drawing: string | null; by: string | null },
  now: Instant,
): Promise<void> {
  const { activityId, drawing, by } = sign;
  const row = { how: 'screen', drawing, signedAt: now, notedBy: by };
  await db
    .insertInto('workshopSignatures')
    .values({ activityId, ...row })
    .onConflict((conflict) => conflict.column('activityId').doUpdateSet(row))
    .execute();
}

/**
 * Writes who of the people listed has signed for an hour of preparation on paper, and who has not. What was signed on the
 * screen stays as it was signed there.
 */
export async function tickWorkshop(
  db: Db,
  { signed, unsigned, by }: { signed: readonly string[]; unsigned: readonly string[]; by: string | null },
  now: Instant,
): Promise<void> {
  if (unsigned.length > 0)
    await db
      .deleteFrom('workshopSignatures')
      .where('how', '=', 'paper')
      .where('activityId', 'in', [...unsigned])
      .execute();
  if (signed.length > 0)
    await db
      .insertInto('workshopSignatures')
      .values(signed.map((activityId) => ({ activityId, signedAt: now, notedBy: by })))
      .onConflict((conflict) => conflict.column('activityId').doNothing())
      .execute();
}
