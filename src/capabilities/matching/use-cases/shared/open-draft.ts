import type { OrganiserScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { notFound, type Refused, refused } from '../../../../kernel/result.ts';
import { type Draft, holdDraft } from '../../store/drafts.ts';
import { namesOf } from './names.ts';

type NotOpen = Refused<'not-found' | 'draft-not-ready' | 'draft-published' | 'draft-changed'>;

export const NOT_OPEN = ['draft-not-ready', 'draft-published', 'draft-changed'] as const;

/**
 * A draft that may be changed by somebody who saw this revision of it, held for the transaction; or why not. Whoever
 * comes second is told who changed what, and looks again before changing more.
 */
export async function openDraft(
  tx: Db,
  scope: OrganiserScope,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<{ draft: Draft } | { refusal: NotOpen }> {
  const draft = await holdDraft(tx, scope, draftId);
  if (!draft) return { refusal: notFound() };
  if (draft.status !== 'ready') return { refusal: refused('draft-not-ready') };
  if (draft.publishedAs !== null)
    return { refusal: refused('draft-published', { version: draft.publishedAs }) };
  if (draft.revision === revision) return { draft };
  const since = draft.edits.filter((edit) => edit.revision > revision);
  const last = since.at(-1);
  const names = await namesOf(tx, scope.eventId);
  return {
    refusal: refused('draft-changed', {
      by: last?.by ?? '',
      changes: since.length,
      kind: last?.kind ?? '',
      candidate: last ? names.candidate(last.registrationId) : '',
      recruiter: last ? names.recruiter(last.recruiterId) : '',
      round: last?.round ?? null,
    }),
  };
}
