import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveMeetings } from '../store/drafts.ts';
import { namesOf } from './shared/names.ts';
import { NOT_OPEN, openDraft } from './shared/open-draft.ts';

/** Keeps a meeting of a draft where it is, for the next changes and the next search; or lets it go again. */
export const lockMeeting = command({
  name: 'lock-meeting',
  summary: 'Verrouiller ou libérer un entretien d’une proposition',
  input: z.object({
    eventId: z.uuid(),
    draftId: z.uuid(),
    revision: z.int(),
    registrationId: z.uuid(),
    recruiterId: z.uuid(),
    locked: z.boolean(),
  }),
  output: z.object({ revision: z.int() }),
  refusals: [...NOT_OPEN],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, actor, now, note }, input) {
    const opened = await openDraft(db, scope, input);
    if ('refusal' in opened) return opened.refusal;
    const { draft } = opened;
    const { registrationId, recruiterId, locked } = input;
    const isIt = (one: { registrationId: string; recruiterId: string }) =>
      one.registrationId === registrationId && one.recruiterId === recruiterId;
    const meeting = draft.meetings.find(isIt);
    if (!meeting) return notFound();
    const meetings = draft.meetings.map((one) => (isIt(one) ? { ...one, locked } : one));
    const kind = locked ? ('lock' as const) : ('unlock' as const);
    const edit = { by: actor.name, kind, registrationId, recruiterId, round: meeting.round };
    const revision = await saveMeetings(db, draft, { meetings, edit }, now);
    const names = await namesOf(db, scope.eventId);
    await note('draft-changed', {
      number: draft.number,
      kind,
      candidate: theCandidate(registrationId),
      recruiter: names.recruiter(recruiterId),
      round: meeting.round,
    });
    return done({ revision });
  },
});
