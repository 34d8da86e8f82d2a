import { sql } from 'kysely';
import type { CaseloadScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { type PreparationFacts, type Readiness, readinessOf } from '../rules/readiness.ts';
import type { Activity, ActivityKind, CvState, Step } from '../schema.ts';

/** The checklist of each of these organisations, in its order. */
export async function stepsOf(db: Db, organisationIds: readonly string[]): Promise<Map<string, Step[]>> {
  const rows = await db
    .selectFrom('preparationSteps')
    .select(['id', 'organisationId', 'label', 'fulfilledBy', 'times', 'needed'])
    .where(sql<boolean>`organisation_id = any(${[...organisationIds]}::uuid[])`)
    .where('retiredAt', 'is', null)
    .orderBy('position')
    .execute();
  const lists = new Map<string, Step[]>(organisationIds.map((id) => [id, []]));
  for (const { organisationId, ...step } of rows) lists.get(organisationId)!.push(step as Step);
  return lists;
}

/** Writes the checklist as it is now said; a step that stays keeps its ticks, one that goes keeps them for the past. */
export async function replaceSteps(
  db: Db,
  organisationId: string,
  steps: readonly (Omit<Step, 'id'> & { id: string | null })[],
  now: Instant,
): Promise<void> {
  const stored = (await stepsOf(db, [organisationId])).get(organisationId)!;
  const rows = steps.map(({ id, label, fulfilledBy, times, needed }, position) => ({
    id: stored.find((step) => step.id === id)?.id ?? newId(),
    organisationId,
    position,
    ...{ label, fulfilledBy, times, needed },
  }));
  await db
    .updateTable('preparationSteps')
    .set({ retiredAt: now })
    .where('organisationId', '=', organisationId)
    .where('retiredAt', 'is', null)
    .where(sql<boolean>`not (id = any(${rows.map(({ id }) => id)}::uuid[]))`)
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto('preparationSteps')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        label: eb.ref('excluded.label'),
        fulfilledBy: eb.ref('excluded.fulfilledBy'),
        times: eb.ref('excluded.times'),
        needed: eb.ref('excluded.needed'),
      })),
    )
    .execute();
}

/**
 * What each organisation knows of the preparation of people it follows, by `organisationId personId`: in two queries
 * whatever their number.
 * @param personIds null for everybody whom these organisations follow
 */
export async function preparationFacts(
  db: Db,
  organisationIds: readonly string[],
  personIds: readonly string[] | null,
): Promise<Map<string, PreparationFacts>> {
  const of = personIds === null ? sql`` : sql`and links.person_id = any(${[...personIds]}::uuid[])`;
  const { rows } = await sql<{
    organisationId: string;
    personId: string;
    cvState: CvState;
    workshops: number;
    interviews: number;
    mockInterviews: number;
    ticked: string[];
  }>`
    select links.organisation_id, links.person_id, links.cv_state,
      coalesce(done.workshops, 0) as workshops, coalesce(done.interviews, 0) as interviews,
      coalesce(done.mock_interviews, 0) as mock_interviews, coalesce(ticks.ids, '{}') as ticked
    from caseload_links links
    left join (
      select organisation_id, person_id,
        count(*) filter (where kind = 'workshop') as workshops,
        count(*) filter (where kind = 'interview') as interviews,
        count(*) filter (where kind = 'mock-interview') as mock_interviews
      from preparation_activities where attended and organisation_id = any(${[...organisationIds]}::uuid[])
      group by organisation_id, person_id
    ) done on done.organisation_id = links.organisation_id and done.person_id = links.person_id
    left join (
      select steps.organisation_id, person_id, array_agg(step_id) as ids
      from preparation_ticks join preparation_steps steps on steps.id = step_id
      where steps.organisation_id = any(${[...organisationIds]}::uuid[])
      group by steps.organisation_id, person_id
    ) ticks on ticks.organisation_id = links.organisation_id and ticks.person_id = links.person_id
    where links.organisation_id = any(${[...organisationIds]}::uuid[]) ${of}`.execute(db);
  return new Map(
    rows.map((row) => [
      `${row.organisationId} ${row.personId}`,
      {
        attended: {
          workshop: row.workshops,
          interview: row.interviews,
          'mock-interview': row.mockInterviews,
        },
        cvState: row.cvState,
        ticked: row.ticked,
      },
    ]),
  );
}

/** How ready each of these people is by the checklist of the organisation beside them, in the order given. */
export async function readinessOfMany(
  db: Db,
  people: readonly { readonly organisationId: string; readonly personId: string }[],
): Promise<Readiness[]> {
  const organisationIds = [...new Set(people.map(({ organisationId }) => organisationId))];
  const steps = await stepsOf(db, organisationIds);
  const facts = await preparationFacts(
    db,
    organisationIds,
    people.map(({ personId }) => personId),
  );
  return people.map(({ organisationId, personId }) =>
    readinessOf(steps.get(organisationId) ?? [], facts.get(`${organisationId} ${personId}`) ?? NOTHING_DONE),
  );
}

/** Of somebody whom the organisation does not follow, nothing is known. */
const NOTHING_DONE: PreparationFacts = {
  attended: { workshop: 0, interview: 0, 'mock-interview': 0 },
  cvState: 'none',
  ticked: [],
};

/** Activities of a person with the organisations of this scope, newest first. */
export async function listActivities(db: Db, scope: CaseloadScope, personId: string): Promise<Activity[]> {
  const rows = await db
    .selectFrom('preparationActivities')
    .select(['id', 'organisationId', 'kind', 'title', 'onDate', 'ledBy', 'attended', 'note'])
    .where('personId', '=', personId)
    .where(sql<boolean>`organisation_id = any(${[...scope.organisationIds]}::uuid[])`)
    .orderBy('onDate', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();
  return rows as Activity[];
}

export interface NewActivity {
  readonly organisationId: string;
  readonly personId: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly onDate: string;
  readonly ledBy: string | null;
  readonly attended: boolean | null;
  readonly note: string | null;
  /** The hour that several organisations hold together; null for one of the organisation's own. */
  readonly workshopId?: string | null;
}

/**
 * Writes activities down. The same kind, title and day of the same person is the same activity: what is said now
 * counts, what is left empty stays known, so that a list of attendance can be read again.
 */
export async function recordActivities(
  db: Db,
  activities: readonly NewActivity[],
  now: Instant,
): Promise<void> {
  if (activities.length === 0) return;
  await db
    .insertInto('preparationActivities')
    .values(
      activities.map(({ workshopId = null, ...activity }) => ({
        id: newId(),
        workshopId,
        ...activity,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'personId', 'kind', 'title', 'onDate']).doUpdateSet((eb) => ({
        ledBy: eb.fn.coalesce('excluded.ledBy', 'preparationActivities.ledBy'),
        attended: eb.fn.coalesce('excluded.attended', 'preparationActivities.attended'),
        note: eb.fn.coalesce('excluded.note', 'preparationActivities.note'),
        workshopId: eb.fn.coalesce('excluded.workshopId', 'preparationActivities.workshopId'),
        updatedAt: now,
      })),
    )
    .execute();
}

/** Says of an activity whether the person came, or takes it off (`remove`); null when it is not there. */
export async function settleActivity(
  db: Db,
  scope: CaseloadScope,
  { personId, activityId }: { personId: string; activityId: string },
  change: 'attended' | 'missed' | 'remove',
  now: Instant,
): Promise<Activity | null> {
  const within = sql<boolean>`id = ${activityId} and person_id = ${personId}
    and organisation_id = any(${[...scope.organisationIds]}::uuid[])`;
  const columns = ['id', 'organisationId', 'kind', 'title', 'onDate', 'ledBy', 'attended', 'note'] as const;
  const row =
    change === 'remove'
      ? await db.deleteFrom('preparationActivities').where(within).returning(columns).executeTakeFirst()
      : await db
          .updateTable('preparationActivities')
          .set({ attended: change === 'attended', updatedAt: now })
          .where(within)
          .returning(columns)
          .executeTakeFirst();
  return (row as Activity | undefined) ?? null;
}

/** Ticks a step for somebody, or takes the tick off. */
export async function saveTick(
  db: Db,
  tick: { stepId: string; personId: string; by: string | null },
  ticked: boolean,
  now: Instant,
): Promise<void> {
  const { stepId, personId, by } = tick;
  if (ticked)
    await db
      .insertInto('preparationTicks')
      .values({ stepId, personId, tickedAt: now, tickedBy: by })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .deleteFrom('preparationTicks')
      .where('stepId', '=', stepId)
      .where('personId', '=', personId)
      .execute();
}

/** Notes of somebody in an hour of several organisations whether they came; null takes it back. False when they are not in it. */
export async function settleInWorkshop(
  db: Db,
  { workshopId, personId, attended }: { workshopId: string; personId: string; attended: boolean | null },
  now: Instant,
): Promise<boolean> {
  const row = await db
    .updateTable('preparationActivities')
    .set({ attended, updatedAt: now })
    .where('workshopId', '=', workshopId)
    .where('personId', '=', personId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
