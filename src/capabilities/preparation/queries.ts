// What other capabilities may ask of preparation.
import type { OrganiserScope, PartnerScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import { readinessOfMany } from '../people/queries.ts';
import type { PlanReadiness, Workshop } from './schema.ts';
import { type InHour, listWorkshops, peopleInHours } from './store/workshops.ts';
import { type Expected, expectedAt, readinessCounts } from './store.ts';

export interface Prepared extends Expected {
  /** Null where the organisation has no checklist. */
  readonly ready: boolean | null;
  readonly done: number;
  readonly needed: number;
  /** Needed steps that are not done. */
  readonly missing: string[];
  /** Whether the asker's organisation follows them: only those are named. */
  readonly own: boolean;
}

/** How ready everybody is who is expected at an event, by name; of a partner, its own people. */
export async function preparedAt(db: Db, scope: OrganiserScope | PartnerScope): Promise<Prepared[]> {
  const expected = await expectedAt(db, scope);
  const own = scope.as === 'partner' ? scope.organisationIds : [scope.organisationId];
  const readiness = await readinessOfMany(db, expected);
  return expected.map((person, index) => {
    const { ready, done, needed, steps } = readiness[index]!;
    const missing = steps.filter((step) => step.needed && !step.done).map(({ label }) => label);
    return { ...person, ready, done, needed, missing, own: own.includes(person.organisationId) };
  });
}

/** Before a plan is published: own people who are not ready, by name, and how many of each partner's. */
export async function planReadiness(db: Db, scope: OrganiserScope): Promise<PlanReadiness> {
  const people = (await preparedAt(db, scope)).filter(({ own, ready }) => own && ready === false);
  const counts = await readinessCounts(db, scope);
  return {
    people,
    partners: counts.filter(
      ({ organisationId, notReady }) => notReady > 0 && organisationId !== scope.organisationId,
    ),
  };
}

/** The hours of preparation of an event, in their order, each with those of its people whom the asker reaches. */
export async function hoursOf(
  db: Db,
  scope: OrganiserScope | PartnerScope,
): Promise<(Workshop & { readonly list: InHour[] })[]> {
  const hours = await listWorkshops(db, scope.eventId);
  if (hours.length === 0) return [];
  const people = await peopleInHours(db, scope.eventId, {
    organisationIds: scope.as === 'partner' ? scope.organisationIds : [scope.organisationId],
    runs: scope.as === 'organiser',
  });
  return hours.map((hour) => ({ ...hour, list: people.filter(({ workshopId }) => workshopId === hour.id) }));
}
