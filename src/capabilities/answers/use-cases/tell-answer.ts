import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findGiven } from '../store/answers.ts';
import { forgetTold, noteTold } from '../store/told.ts';

/** The counsellor has told somebody what the company answered: no message says it again. */
export const tellAnswer = command({
  name: 'tell-answer',
  summary: 'Noter qu’une réponse a été dite à la personne',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid(), told: z.boolean() }),
  output: z.object({ meetingId: z.uuid(), told: z.boolean() }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { eventId, meetingId, told }) {
    const given = await findGiven(db, scope, meetingId);
    if (given === null) return notFound();
    const { registrationId, company, result } = given;
    const facts = { candidate: theCandidate(registrationId), company };
    if (told) {
      await noteTold(db, { eventId, meetingIds: [{ meetingId, result }], how: 'staff', by: actor.key }, now);
      await note('answer-told', facts);
    } else if (await forgetTold(db, meetingId)) await note('answer-untold', facts);
    return done({ meetingId, told });
  },
});
