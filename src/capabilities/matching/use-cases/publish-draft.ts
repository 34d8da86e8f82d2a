import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { applyPlanChange, situationNow } from '../queries.ts';
import { whoIsTold } from '../rules/changes.ts';
import { firstMisfit } from '../rules/still-fits.ts';
import { markPublished } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { namesOf } from './shared/names.ts';
import { NOT_OPEN, openDraft } from './shared/open-draft.ts';

/** Makes a draft the plan that people follow: all of it or nothing, as the next version. */
export const publishDraft = command({
  name: 'publish-draft',
  summary: 'Publier une proposition de planning',
  input: z.object({ eventId: z.uuid(), draftId: z.uuid(), revision: z.int() }),
  output: z.object({
    version: z.int(),
    /** How many people and recruiters have something to be told. */
    candidates: z.int(),
    recruiters: z.int(),
  }),
  refusals: [
    ...NOT_OPEN,
    'draft-outdated',
    'round-begun',
    'plan-clash',
    'somebody-gone',
    'somebody-away',
    'table-gone',
  ],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, actor, now, note, announce }, input) {
    const { eventId } = scope;
    const opened = await openDraft(db, scope, input);
    if ('refusal' in opened) return opened.refusal;
    const { draft } = opened;
    const { problem, meetings, result } = draft;
    const figures = await askDesk('figures', { problem, meetings, result });
    // From here on hours, tables and the plan stay as they are read.
    await lockPlanOf(db, eventId);
    const situation = await situationNow(db, eventId, now);
    const here = new Set([...situation.candidates, ...situation.recruiters].map(({ id }) => id));
    const gone = draft.meetings.find(
      ({ registrationId, recruiterId }) => !here.has(registrationId) || !here.has(recruiterId),
    );
    if (gone) {
      const names = await namesOf(db, eventId);
      const name = here.has(gone.registrationId)
        ? names.recruiter(gone.recruiterId)
        : names.candidate(gone.registrationId);
      return refused('somebody-gone', { name });
    }
    const misfit = firstMisfit(draft.meetings, situation);
    if (misfit?.kind === 'table') return refused('table-gone', { table: misfit.table });
    if (misfit?.kind === 'away') {
      const { id, round } = misfit;
      const names = await namesOf(db, eventId);
      const isCandidate = situation.candidates.some((candidate) => candidate.id === id);
      return refused('somebody-away', {
        name: isCandidate ? names.candidate(id) : names.recruiter(id),
        round,
      });
    }
    const applied = await applyPlanChange(
      db,
      {
        eventId,
        expectedVersion: draft.basedOnVersion,
        kind: 'published',
        next: draft.meetings,
        draftId: draft.id,
        summary: {
          figures,
          result: draft.result,
        },
        by: actor.name,
      },
      now,
    );
    if (!applied.done) {
      if (applied.because === 'version-moved') return refused('draft-outdated', { version: applied.version });
      if (applied.because === 'round-begun') return refused('round-begun', { round: applied.round });
      return refused('plan-clash');
    }
    const { version, changes } = applied;
    await markPublished(db, draft.id, version, now);
    const told = whoIsTold(changes);
    const counts = { candidates: told.candidates.size, recruiters: told.recruiters.size };
    await note('plan-published', { version, ...counts });
    await announce('matching.plan-published', { eventId, version });
    return done({ version, ...counts });
  },
});
