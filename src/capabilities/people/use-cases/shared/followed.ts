import { z } from 'zod';
import type { CaseloadScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { readinessOf } from '../../rules/readiness.ts';
import { type FollowedRow, listFollowed } from '../../store/caseload.ts';
import { preparationFacts, stepsOf } from '../../store/preparation.ts';

export const READINESS = ['ready', 'not-ready'] as const;

/** What one may look for among the people that one's organisations follow. */
export const CaseloadFilter = z.object({
  search: z.string().trim().max(80).nullable().default(null),
  organisationId: z.uuid().nullable().catch(null).default(null),
  /** An account, or "nobody". */
  counsellorId: z
    .union([z.uuid(), z.literal('nobody')])
    .nullable()
    .catch(null)
    .default(null),
  readiness: z.enum(READINESS).nullable().catch(null).default(null),
});
export type CaseloadFilter = z.output<typeof CaseloadFilter>;

/** Somebody who is followed, with how ready they are; null where the organisation has no checklist. */
export interface Followed extends FollowedRow {
  readonly steps: { readonly done: number; readonly needed: number } | null;
}

/** Everybody that the organisations of this scope follow and who matches, by name: in three queries. */
export async function followedPeople(
  db: Db,
  scope: CaseloadScope,
  { readiness, ...filter }: CaseloadFilter,
  now: Instant,
): Promise<Followed[]> {
  const steps = await stepsOf(db, scope.organisationIds);
  const facts = await preparationFacts(db, scope.organisationIds, null);
  const stepsFor = ({ organisationId, id }: FollowedRow) => {
    const known = facts.get(`${organisationId} ${id}`);
    const { done, needed, ready } = readinessOf(steps.get(organisationId) ?? [], known!);
    return ready === null ? null : { done, needed };
  };
  return (await listFollowed(db, scope, filter, now))
    .map((row) => ({ ...row, steps: stepsFor(row) }))
    .filter(({ steps: known }) =>
      readiness === null ? true : known !== null && (known.done === known.needed) === (readiness === 'ready'),
    );
}
