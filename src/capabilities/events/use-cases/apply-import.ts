import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { type ImportSummary, ImportSummary as Summary } from '../rules/import/shapes.ts';
import { endImport, findImport, lockImports, rememberMapping } from '../store/imports.ts';
import { applyCandidates } from './shared/apply-candidates.ts';
import { applyRecruiters } from './shared/apply-recruiters.ts';
import { countsOf, leftRows, planImport } from './shared/importing.ts';

/**
 * Writes down what the file says, held against what is known at this very moment: all of it, or nothing. Rows with
 * errors and rows that may be somebody known stay out and are kept to be downloaded.
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
  async run({ db, actor, scope, now, note, announce }, { importId, withoutCells }) {
    await lockImports(db, scope.eventId);
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    if (stored.status !== 'preview') return refused('import-closed');
    const plan = await planImport(db, scope, stored, { withoutCells });
    const context = { db, actor, scope, now, announce };
    const written =
      plan.kind === 'candidates'
        ? await applyCandidates(context, plan.planned)
        : await applyRecruiters(context, plan.planned);
    const rows = plan.planned.map(({ row }) => row);
    const left = leftRows(stored.file, rows);
    const summary: ImportSummary = { ...written, unchanged: countsOf(rows).same, left: left.length };
    await rememberMapping(db, scope.organisationId, stored.kind, stored.file, now);
    const end = { status: 'applied', file: { ...stored.file, left }, summary } as const;
    if (!(await endImport(db, scope, importId, end, now))) return refused('import-closed');
    const { created, updated } = summary;
    await note(`${stored.kind}-imported`, { file: stored.fileName, created, updated, left: left.length });
    return done(summary);
  },
});
