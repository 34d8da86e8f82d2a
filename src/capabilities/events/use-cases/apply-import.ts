import { z } from 'zod';
import type { Db } from '../../../kernel/database.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { type ImportSummary, ImportSummary as Summary } from '../rules/import/shapes.ts';
import { addImportChanges, eventFingerprint } from '../store/import-changes.ts';
import { endImport, findImport, lockImports, rememberMapping, type StoredImport } from '../store/imports.ts';
import { applyCandidates, type Context, type Written } from './shared/apply-candidates.ts';
import { applyAttendance, applyShortages, applyWishes } from './shared/apply-others.ts';
import { applyRecruiters } from './shared/apply-recruiters.ts';
import { countsOf, type ImportPlan, type ImportScope, leftRows, planImport } from './shared/importing.ts';

/**
 * Writes down what the file says, held against what is known at this very moment: all of it, or nothing, so that a
 * server that is stopped on the way leaves nothing half done. Rows with errors and rows that may be somebody known stay
 * out and are kept to be downloaded.
 */
export const applyImport = command({
  name: 'apply-import',
  summary: 'Appliquer un import',
  input: z.object({
    eventId: z.uuid(),
    importId: z.uuid(),
    /** Take rows in without their cells that could not be read. */
    withoutCells: z.boolean().default(false),
  }),
  output: Summary,
  refusals: ['import-closed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  // Thousands of rows are thought about before the transaction opens, so that nobody waits for it.
  async prepare({ db, scope }, { importId, withoutCells }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    if (stored.status !== 'preview') return refused('import-closed');
    return done(await thoughtAbout(db, scope, stored, withoutCells));
  },
  async run({ db, actor, scope, now, note, announce }, { importId, withoutCells }, thought) {
    await lockImports(db, scope.eventId);
    const { stored } = thought;
    // Whatever has changed since then counts: the file is held against it anew.
    const isStill = thought.mark === (await eventFingerprint(db, scope.eventId));
    const { plan } = isStill ? thought : await thoughtAbout(db, scope, stored, withoutCells);
    const rows = plan.planned.map(({ row }) => row);
    const counts = countsOf(rows);
    const left = leftRows(stored.file, rows);
    const { changes, ...written } = await apply({ db, actor, scope, now, announce }, plan);
    const summary: ImportSummary = { ...written, unchanged: counts.same, left: left.length };
    await rememberMapping(db, scope.organisationId, stored.kind, stored.file, now);
    const end = { status: 'applied', file: { ...stored.file, left }, summary } as const;
    if (!(await endImport(db, scope, importId, end, now))) return refused('import-closed');
    await addImportChanges(db, importId, changes);
    const { created, updated } = summary;
    await note(`${stored.kind}-imported`, { file: stored.fileName, created, updated, left: left.length });
    return done(summary);
  },
});

async function thoughtAbout(db: Db, scope: ImportScope, stored: StoredImport, withoutCells: boolean) {
  const mark = await eventFingerprint(db, scope.eventId);
  return { stored, mark, plan: await planImport(db, scope, stored, { withoutCells }) };
}

function apply(context: Context, plan: ImportPlan): Promise<Written> {
  switch (plan.kind) {
    case 'candidates':
      return applyCandidates(context, plan.planned);
    case 'recruiters':
      return applyRecruiters(context, plan.planned);
    case 'wishes':
      return applyWishes(context, plan.planned);
    case 'attendance':
      return applyAttendance(context, plan.planned);
    case 'shortages':
      return applyShortages(context, plan.planned);
  }
}
