import { activitiesOf, recordActivities } from '../../../people/queries.ts';
import type { PlannedAttendance } from '../../rules/import/plan-attendance.ts';
import type { PlannedShortage } from '../../rules/import/plan-shortages.ts';
import type { PlannedWishes } from '../../rules/import/plan-wishes.ts';
import type { ImportedChange, State } from '../../rules/import/undo.ts';
import { listShortages, saveShortages } from '../../store/shortages.ts';
import type { Context, Written } from './apply-candidates.ts';

const NOTHING = { created: 0, updated: 0, waiting: 0, needs: 0 } as const;

/** Announces the wishes of a list: their own room writes them down. */
export async function applyWishes(
  { scope, announce }: Context,
  planned: readonly PlannedWishes[],
): Promise<Written> {
  const changed = planned.filter(({ row }) => row.state === 'update');
  const payloads = changed.map(({ known, companies }) => ({
    eventId: scope.eventId,
    registrationId: known!.registration!.id,
    companyNames: companies,
  }));
  await announce('events.wishes-imported', payloads);
  const changes = changed.map(({ known, companies }): ImportedChange => {
    const { id, wishes } = known!.registration!;
    return {
      kind: 'candidate',
      subjectId: id,
      before: { partnerId: null, wishes },
      after: { wishes: companies },
    };
  });
  return { ...NOTHING, updated: changed.length, changes };
}

/** Writes down who came to workshops and interviews of preparation, in the name of the importing organisation. */
export async function applyAttendance(
  { db, scope, now }: Context,
  planned: readonly PlannedAttendance[],
): Promise<Written> {
  const wanted = planned.filter(({ row }) => row.state === 'new' || row.state === 'update');
  const said = wanted.flatMap(({ activity }) => (activity ? [activity] : []));
  for (let at = 0; at < said.length; at += ACTIVITIES_AT_ONCE)
    await recordActivities(
      db,
      said.slice(at, at + ACTIVITIES_AT_ONCE).map((activity) => ({
        ...activity,
        organisationId: scope.organisationId,
        kind: activity.kind as 'workshop' | 'interview' | 'mock-interview',
      })),
      now,
    );
  const people = [...new Set(said.map(({ personId }) => personId))];
  const written = await activitiesOf(db, scope.organisationId, people);
  const key = (one: { personId: string; kind: string; title: string; onDate: string }) =>
    [one.personId, one.kind, one.title, one.onDate].join('|');
  const before = new Map(wanted.map((each) => [each.activity ? key(each.activity) : '', each.before]));
  const changes = written
    .filter((activity) => before.has(key(activity)))
    .map(
      (activity): ImportedChange => ({
        kind: 'activity',
        subjectId: activity.id,
        before: before.get(key(activity)) as State | null,
        after: { ...activity },
      }),
    );
  const created = wanted.filter(({ row }) => row.state === 'new').length;
  return { ...NOTHING, created, updated: wanted.length - created, changes };
}

/** Statements stay below the 65,535 values that the protocol carries. */
const ACTIVITIES_AT_ONCE = 2_000;

/** Takes a list of shortage occupations into that of the organisation. */
export async function applyShortages(
  { db, scope, now }: Context,
  planned: readonly PlannedShortage[],
): Promise<Written> {
  const wanted = planned.filter(({ row }) => row.state === 'new' || row.state === 'update');
  const ids = await saveShortages(
    db,
    scope.organisationId,
    wanted.flatMap(({ shortage, before }) => (shortage ? [{ ...shortage, id: before?.id ?? null }] : [])),
    now,
  );
  const after = new Map(
    (await listShortages(db, scope.organisationId, { ids })).map((shortage) => [shortage.id, shortage]),
  );
  const changes = ids.map(
    (id, index): ImportedChange => ({
      kind: 'shortage',
      subjectId: id,
      before: wanted[index]!.before as State | null,
      after: { ...after.get(id)! },
    }),
  );
  const created = wanted.filter(({ row }) => row.state === 'new').length;
  return { ...NOTHING, created, updated: wanted.length - created, changes };
}
