import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { mayTry } from '../../access/queries.ts';
import { proves } from '../rules/proof.ts';
import { findSubject } from '../store/own-data.ts';
import { passFor } from './shared/pass.ts';
import { OWN } from './shared/reasons.ts';

/** Whoever holds the link says something that the link does not show, and may then read the file and act on it. */
export const proveMyData = command({
  name: 'prove-my-data',
  summary: 'Prouver que c’est moi, pour voir mes données',
  input: z.object({ proof: z.string().trim().min(1).max(200) }),
  /** null when it was wrong: the try counts. */
  output: z.object({ pass: z.string().nullable() }),
  token: null,
  unfenced: OWN,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { proof }) {
    const { eventId, registrationId } = scope;
    const subject = await findSubject(db, scope, registrationId);
    if (subject === null) return notFound();
    const open = await mayTry({ db, now, note }, { target: registrationId, what: 'own-data', eventId });
    if (!open) return done({ pass: null });
    if (!proves(proof, subject)) return done({ pass: null });
    await note('own-data-opened');
    return done({ pass: passFor(registrationId, now) });
  },
});
