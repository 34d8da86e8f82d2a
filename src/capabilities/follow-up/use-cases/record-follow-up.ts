import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, keepCertificate, readyCv } from '../../people/queries.ts';
import { isSameEmployer, tidy } from '../rules/questions.ts';
import { Month, Said, SITUATIONS } from '../schema.ts';
import { listCame, listMet, saveFollowUp, takeBack } from '../store/follow-ups.ts';

/** What the counsellor learned on the telephone: written in the person's name, changed at any time, taken back (null). */
export const recordFollowUp = command({
  name: 'record-follow-up',
  summary: 'Noter ce qu’une personne devient',
  input: Said.omit({ sameEmployer: true }).extend({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    month: Month,
    situation: z.enum(SITUATIONS).nullable(),
    note: z.string().trim().max(500).nullable().default(null),
    proof: Upload.nullable().default(null),
  }),
  output: z.object({ registrationId: z.uuid(), month: Month }),
  refusals: ['ends-before-start', ...CV_REFUSALS],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async prepare(_, { proof }) {
    return await readyCv(proof);
  },
  async run({ db, actor, scope, now, note: journal }, input, proof) {
    const { registrationId, month, situation, note, proof: _, eventId, ...rest } = input;
    const [person] = await listCame(db, scope, { registrationId });
    if (!person) return notFound();
    const facts = { candidate: theCandidate(registrationId), month };
    if (situation === null) {
      await takeBack(db, { registrationId, month });
      await journal('follow-up-taken-back', facts);
      return done({ registrationId, month });
    }
    if (rest.startsOn !== null && rest.endsOn !== null && rest.endsOn < rest.startsOn)
      return refused('ends-before-start', {}, 'endsOn');
    const met = await listMet(db, registrationId);
    if (rest.recruiterId !== null && !met.some(({ recruiterId }) => recruiterId === rest.recruiterId))
      return notFound();
    const proofId =
      proof === null || person.personId === null
        ? {}
        : { proofId: await keepCertificate(db, person.personId, proof, now) };
    const before =
      person.followUps.filter((one) => one.month < month && one.situation !== null).at(-1) ?? null;
    const sameEmployer = isSameEmployer(rest, before);
    const said = { ...tidy({ ...rest, situation, sameEmployer }), note, ...proofId };
    const by = { how: 'staff', who: actor.key } as const;
    await saveFollowUp(db, { eventId, registrationId, month }, said, by, now);
    await journal('follow-up-recorded', { ...facts, situation });
    return done({ registrationId, month });
  },
});
