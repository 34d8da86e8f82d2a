import {
  activitiesById,
  forgetCompanyMadeAt,
  putBackActivity,
  putBackCompany,
  removeActivities,
} from '../../../people/queries.ts';
import { recruiterState } from '../../rules/import/recruiter-state.ts';
import type { ImportUndone } from '../../rules/import/shapes.ts';
import { type ImportedChange, isUntouched, type State, wayBack } from '../../rules/import/undo.ts';
import type { Recruiter } from '../../schema.ts';
import { receivingByRecruiter } from '../../store/attending.ts';
import { removeNeeds, removeRecruiter, tiesOfRecruiters } from '../../store/import-changes.ts';
import { mergeNeeds } from '../../store/import-world.ts';
import { listRecruiters, saveRecruiter } from '../../store/recruiters.ts';
import { listShortages, putBackShortage, removeShortages } from '../../store/shortages.ts';
import { receiveFrom } from './attending.ts';
import type { Undoing } from './undoing.ts';

/** Takes back what an import wrote of companies: who came in by it goes, unless somebody has asked to meet it since. */
export async function undoRecruiters(
  context: Undoing,
  changes: readonly ImportedChange[],
): Promise<ImportUndone> {
  const { db, scope, appliedAt } = context;
  const { eventId, organisationId } = scope;
  const all = await listRecruiters(db, eventId, { withdrawn: true });
  const byId = new Map(all.map((recruiter) => [recruiter.id, recruiter]));
  const places = await receivingByRecruiter(db, eventId);
  const ties = await tiesOfRecruiters(
    db,
    changes.map(({ subjectId }) => subjectId),
  );
  const undone: ImportUndone = { gone: 0, back: 0, kept: [] };
  for (const { subjectId, before, after } of changes) {
    const recruiter = byId.get(subjectId);
    if (recruiter === undefined) continue;
    const state = recruiterState(recruiter, places.get(subjectId) ?? 'hall');
    const name = recruiter.company;
    if (before === null) {
      const tied = ties.get(subjectId);
      const why = tied?.planned ? 'planned' : tied?.here ? 'here' : tied?.chosen ? 'chosen' : null;
      const touched = recruiter.withdrawnAt !== null || !isUntouched(after, state);
      if (why !== null || touched) undone.kept.push({ name, why: why ?? 'changed', fields: [] });
      else {
        await removeRecruiter(db, eventId, subjectId);
        await forgetCompanyMadeAt(db, { organisationId, name }, appliedAt);
        undone.gone++;
      }
      continue;
    }
    const { back, changedSince } = wayBack(before, after, state);
    if (Object.keys(back).length > 0) undone.back++;
    await putBackRecruiter(context, recruiter, back);
    if (changedSince.length > 0) undone.kept.push({ name, why: 'changed', fields: changedSince });
  }
  return undone;
}

async function putBackRecruiter(
  context: Undoing,
  recruiter: Recruiter,
  { company: _, sector, city, website, needs, site, ...row }: Record<string, unknown>,
): Promise<void> {
  const { db, scope, now } = context;
  const { id, company: name } = recruiter;
  const said = Object.entries({ sector, city, website }).filter(([, value]) => value !== undefined);
  await putBackCompany(db, { organisationId: scope.organisationId, name }, Object.fromEntries(said), now);
  if (Object.keys(row).length > 0) await saveRecruiter(db, { eventId: scope.eventId, id }, row, now);
  // A site that is gone is nowhere to go back to: the place then stays as it is.
  if (typeof site === 'string') await receiveFrom(context, { eventId: scope.eventId, id }, site);
  if (needs === undefined) return;
  const before = needs as Recruiter['needs'];
  const had = new Set(before.map((need) => need.id));
  const added = recruiter.needs.map((need) => need.id).filter((needId) => !had.has(needId));
  await removeNeeds(db, id, added);
  await mergeNeeds(db, id, { added: [], changed: before }, now);
}

/** Takes back a list of attendance. */
export async function undoAttendance(
  { db, scope, now }: Undoing,
  changes: readonly ImportedChange[],
): Promise<ImportUndone> {
  const { organisationId } = scope;
  const ids = changes.map(({ subjectId }) => subjectId);
  return undoEach(changes, await activitiesById(db, organisationId, ids), {
    nameOf: ({ title, onDate }) => `${title}, ${onDate}`,
    remove: (gone) => removeActivities(db, organisationId, gone),
    putBack: (id, fields) => putBackActivity(db, { organisationId, id }, fields, now),
  });
}

/** Takes back a list of shortage occupations. */
export async function undoShortages(
  { db, scope, now }: Undoing,
  changes: readonly ImportedChange[],
): Promise<ImportUndone> {
  const { organisationId } = scope;
  const ids = changes.map(({ subjectId }) => subjectId);
  const states = new Map((await listShortages(db, organisationId, { ids })).map((each) => [each.id, each]));
  return undoEach(changes, states, {
    nameOf: ({ label }) => label,
    remove: (gone) => removeShortages(db, organisationId, gone),
    putBack: (id, fields) => putBackShortage(db, { organisationId, id }, fields, now),
  });
}

/** Things that nothing else hangs on: what is untouched goes or goes back, what was changed since stays. */
async function undoEach<T extends object>(
  changes: readonly ImportedChange[],
  states: ReadonlyMap<string, T>,
  how: {
    nameOf: (state: T) => string;
    remove: (ids: readonly string[]) => Promise<void>;
    putBack: (id: string, fields: Readonly<Record<string, unknown>>) => Promise<void>;
  },
): Promise<ImportUndone> {
  const gone: string[] = [];
  const kept: ImportUndone['kept'] = [];
  let back = 0;
  for (const { subjectId, before, after } of changes) {
    const state = states.get(subjectId);
    if (state === undefined) continue;
    const now = state as State;
    if (before === null) {
      if (isUntouched(after, now)) gone.push(subjectId);
      else kept.push({ name: how.nameOf(state), why: 'changed', fields: [] });
      continue;
    }
    const way = wayBack(before, after, now);
    if (Object.keys(way.back).length > 0) back++;
    await how.putBack(subjectId, way.back);
    if (way.changedSince.length > 0)
      kept.push({ name: how.nameOf(state), why: 'changed', fields: way.changedSince });
  }
  await how.remove(gone);
  return { gone: gone.length, back, kept };
}
