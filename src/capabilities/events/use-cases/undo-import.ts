import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ImportUndone } from '../rules/import/shapes.ts';
import type { ImportedChange } from '../rules/import/undo.ts';
import { listImportChanges } from '../store/import-changes.ts';
import { findImport, lockImports, markUndone } from '../store/imports.ts';
import { undoCandidates } from './shared/undo-candidates.ts';
import { undoAttendance, undoRecruiters, undoShortages } from './shared/undo-others.ts';
import type { Undoing } from './shared/undoing.ts';

/**
 * Takes a whole import back: who and what came in by it goes, what it changed becomes what it was. What somebody has
 * changed or used since stays as it is, and is listed.
 */
export const undoImport = command({
  name: 'undo-import',
  summary: 'Annuler un import',
  input: z.object({ eventId: z.uuid(), importId: z.uuid() }),
  output: ImportUndone,
  refusals: ['import-not-applied'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  unfenced: 'a person who came in by a file goes only when nobody else follows them, whoever that is',
  async run({ db, scope, now, note, announce }, { importId }) {
    await lockImports(db, scope.eventId);
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    if (stored.status !== 'applied' || stored.appliedAt === null) return refused('import-not-applied');
    const context = { db, scope, now, announce, appliedAt: stored.appliedAt };
    const undone = await undo(context, await listImportChanges(db, importId));
    if (!(await markUndone(db, scope, importId, undone, now))) return refused('import-not-applied');
    await note('import-undone', {
      file: stored.fileName,
      gone: undone.gone,
      back: undone.back,
      kept: undone.kept.length,
    });
    return done(undone);
  },
});

async function undo(context: Undoing, changes: readonly ImportedChange[]): Promise<ImportUndone> {
  switch (changes[0]?.kind) {
    case 'candidate':
      return undoCandidates(context, changes);
    case 'recruiter':
      return undoRecruiters(context, changes);
    case 'activity':
      return undoAttendance(context, changes);
    case 'shortage':
      return undoShortages(context, changes);
    default:
      return { gone: 0, back: 0, kept: [] };
  }
}
