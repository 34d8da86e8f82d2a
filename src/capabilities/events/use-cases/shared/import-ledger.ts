import type { Db } from '../../../../kernel/database.ts';
import { followingsOf } from '../../../people/queries.ts';
import type { PlannedCandidate } from '../../rules/import/plan-candidates.ts';
import type { ImportedChange } from '../../rules/import/undo.ts';
import { candidateStates, personFields } from '../../store/import-changes.ts';

/**
 * Looks at the candidates of an import before anything is written; what it gives looks at them afterwards and tells what
 * has changed. Somebody who was known but not on the list has fields of the person before, and none of a registration.
 */
export async function openLedger(
  db: Db,
  eventId: string,
  planned: readonly PlannedCandidate[],
): Promise<(registrations: ReadonlyMap<PlannedCandidate, string>) => Promise<ImportedChange[]>> {
  const known = planned.flatMap(({ known, row }) =>
    known && (row.state === 'new' || row.state === 'update') ? [known] : [],
  );
  const registered = await candidateStates(
    db,
    eventId,
    known.flatMap(({ registration }) => registration?.id ?? []),
  );
  const people = await personFields(
    db,
    known.filter(({ registration }) => registration === null).map(({ personId }) => personId),
  );
  const followings = new Map(
    (await followingsOf(db, [...people.keys()])).map(({ personId, organisationId, counsellorId }) => [
      `${personId} ${organisationId}`,
      { organisationId, counsellorId },
    ]),
  );
  return async (registrations) => {
    const after = await candidateStates(db, eventId, [...registrations.values()]);
    return [...registrations].flatMap(([{ known: who, entry, bringsWishes }, registrationId]) => {
      const state = after.get(registrationId);
      if (state === undefined) return [];
      const person = who ? people.get(who.personId) : undefined;
      const followed = followings.get(`${who?.personId} ${state.fields.counsellor?.organisationId}`) ?? null;
      const before =
        registered.get(registrationId)?.fields ?? (person ? { ...person, counsellor: followed } : null);
      // Wishes are written down by their own room, after the commit.
      const wishes = bringsWishes ? entry.wishes : state.fields.wishes;
      return [
        { kind: 'candidate', subjectId: registrationId, before, after: { ...state.fields, wishes } } as const,
      ];
    });
  };
}
