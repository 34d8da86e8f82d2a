import type { StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { HalfDayPart } from '../schema.ts';

interface Signature {
  readonly signedAt: Instant;
  /** Strokes as an SVG path on a field of 600 by 200; null for a press alone. */
  readonly drawing: string | null;
}

/**
 * Signatures that were given on a screen at an event: for its half-days by person, and for hours of preparation by the
 * line of attendance. Of a partner, its own people. Two queries.
 */
export async function signedOnScreen(
  db: Db,
  scope: StaffScope,
): Promise<{
  readonly halfDays: (Signature & { readonly registrationId: string; readonly part: HalfDayPart })[];
  readonly hours: ReadonlyMap<string, Signature>;
}> {
  let halfDays = db
    .selectFrom('attendanceSignatures as sign')
    .innerJoin('registrations', 'registrations.id', 'sign.registrationId')
    .select(['sign.registrationId', 'sign.part', 'sign.signedAt', 'sign.drawing'])
    .where('sign.eventId', '=', scope.eventId)
    .where('sign.how', '=', 'screen');
  if (scope.as === 'partner')
    halfDays = halfDays.where('registrations.partnerId', 'in', scope.organisationIds);
  let hours = db
    .selectFrom('workshopSignatures as sign')
    .innerJoin('preparationActivities as activity', 'activity.id', 'sign.activityId')
    .innerJoin('workshops', 'workshops.id', 'activity.workshopId')
    .select(['sign.activityId', 'sign.signedAt', 'sign.drawing'])
    .where('workshops.eventId', '=', scope.eventId)
    .where('sign.how', '=', 'screen');
  if (scope.as === 'partner') hours = hours.where('activity.organisationId', 'in', scope.organisationIds);
  return {
    halfDays: (await halfDays.execute()) as Awaited<ReturnType<typeof signedOnScreen>>['halfDays'],
    hours: new Map((await hours.execute()).map(({ activityId, ...signature }) => [activityId, signature])),
  };
}
