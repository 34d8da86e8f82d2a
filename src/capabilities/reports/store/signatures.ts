import type { OrganiserScope, PartnerScope, StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { HalfDayPart, SheetLine } from '../schema.ts';

/** Which half-days each person of the event has signed for; of a partner, its own people. */
export async function listSigned(
  db: Db,
  scope: OrganiserScope | PartnerScope,
): Promise<{ registrationId: string; part: HalfDayPart }[]> {
  let rows = db
    .selectFrom('attendanceSignatures as sign')
    .innerJoin('registrations', 'registrations.id', 'sign.registrationId')
    .select(['sign.registrationId', 'sign.part'])
    .where('sign.eventId', '=', scope.eventId);
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await rows.execute()) as { registrationId: string; part: HalfDayPart }[];
}

const CAME: readonly (string | null)[] = ['present', 'late', 'left'];

/** Everybody expected at the event by name, with their signature for one half-day; of a partner, its own people. */
export async function listSigners(db: Db, scope: StaffScope, part: HalfDayPart): Promise<SheetLine[]> {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.subjectId', '=', 'registrations.id')
        .onRef('presences.eventId', '=', 'registrations.eventId'),
    )
    .leftJoin('attendanceSignatures as sign', (join) =>
      join.onRef('sign.registrationId', '=', 'registrations.id').on('sign.part', '=', part),
    )
    .select(['registrations.id as id', 'people.firstName', 'people.lastName'])
    .select(['registrations.partnerId', 'organisations.name as partner', 'registrations.cardCode as code'])
    .select(['presences.state as presence', 'sign.how', 'sign.signedAt', 'sign.drawing'])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .orderBy('people.lastName')
    .orderBy('people.firstName');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await rows.execute()).map(({ firstName, lastName, presence, how, ...row }) => ({
    ...row,
    name: `${firstName} ${lastName}`,
    came: CAME.includes(presence),
    how: how as SheetLine['how'],
  }));
}

/**
 * Writes who of the people listed has signed a half-day on paper, and who has not. What was signed on the screen stays
 * as it was signed there.
 */
export async function tickSignatures(
  db: Db,
  scope: StaffScope,
  { part, signed, unsigned, by }: TickedSheet,
  now: Instant,
): Promise<void> {
  if (unsigned.length > 0)
    await db
      .deleteFrom('attendanceSignatures')
      .where('eventId', '=', scope.eventId)
      .where('part', '=', part)
      .where('how', '=', 'paper')
      .where('registrationId', 'in', [...unsigned])
      .execute();
  if (signed.length > 0)
    await db
      .insertInto('attendanceSignatures')
      .values(
        signed.map((registrationId) => ({
          registrationId,
          part,
          eventId: scope.eventId,
          how: 'paper',
          signedAt: now,
          notedBy: by,
        })),
      )
      .onConflict((conflict) => conflict.columns(['registrationId', 'part']).doNothing())
      .execute();
}

export interface TickedSheet {
  readonly part: HalfDayPart;
  readonly signed: readonly string[];
  readonly unsigned: readonly string[];
  readonly by: string | null;
}

/** Keeps a signature given on the screen, in place of an earlier one. */
export async function keepDrawing(
  db: Db,
  scope: StaffScope,
  sign: { registrationId: string; part: HalfDayPart; drawing: string | null; by: string | null },
  now: Instant,
): Promise<void> {
  const { registrationId, part, drawing, by } = sign;
  const row = { how: 'screen', drawing, signedAt: now, notedBy: by };
  await db
    .insertInto('attendanceSignatures')
    .values({ registrationId, part, eventId: scope.eventId, ...row })
    .onConflict((conflict) => conflict.columns(['registrationId', 'part']).doUpdateSet(row))
    .execute();
}
