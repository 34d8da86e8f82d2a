import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Proposal } from '../schema.ts';
import { saveMeetings } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { inEachLanguage, namesOf } from './shared/names.ts';
import { NOT_OPEN, openDraft } from './shared/open-draft.ts';

/** Moves, exchanges, adds or takes off a meeting of a draft, unless a rule forbids it. */
export const changeDraft = command({
  name: 'change-draft',
  summary: 'Déplacer, échanger, ajouter ou retirer un entretien d’une proposition',
  input: Proposal.extend({
    eventId: z.uuid(),
    draftId: z.uuid(),
    /** The revision of the draft that was looked at. */
    revision: z.int(),
  }),
  output: z.object({ revision: z.int(), delta: z.number() }),
  refusals: [...NOT_OPEN, 'rule-forbids', 'meeting-locked'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, actor, now, note }, input) {
    const opened = await openDraft(db, scope, input);
    if ('refusal' in opened) return opened.refusal;
    const { draft } = opened;
    const { kind, registrationId, recruiterId, round } = input;
    const names = await namesOf(db, scope.eventId);
    const locked = draft.meetings.find(
      (one) =>
        one.locked &&
        ((one.registrationId === registrationId && one.recruiterId === recruiterId) ||
          (one.registrationId === input.withRegistrationId && one.recruiterId === input.withRecruiterId)),
    );
    if (locked)
      return refused('meeting-locked', {
        candidate: names.candidate(locked.registrationId),
        recruiter: names.recruiter(locked.recruiterId),
      });
    const proposal = Proposal.parse(input);
    const tried = await askDesk('change', { problem: draft.problem, meetings: draft.meetings, proposal });
    if (tried === null) return notFound();
    if (tried.meetings === null) return refused('rule-forbids', inEachLanguage(tried.brokenRules, names));
    const edit = { by: actor.name, kind, registrationId, recruiterId, round };
    const revision = await saveMeetings(db, draft, { meetings: tried.meetings, edit }, now);
    await note('draft-changed', {
      number: draft.number,
      kind,
      candidate: theCandidate(registrationId),
      recruiter: names.recruiter(recruiterId),
      round,
    });
    return done({ revision, delta: tried.delta });
  },
});
