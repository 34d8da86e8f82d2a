import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findSubject, keepFile } from '../store/own-data.ts';

/** The organisation still follows the person: their file stays. */
export const keepPerson = command({
  name: 'keep-person',
  summary: 'Garder le dossier d’une personne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { registrationId }) {
    const subject = await findSubject(db, scope, registrationId);
    if (subject === null) return notFound();
    await keepFile(db, subject.personId, now);
    await note('person-kept', { name: theCandidate(registrationId) });
    return done({});
  },
});
