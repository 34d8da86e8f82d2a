import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { deviceInWords, hasSecondFactor } from '../rules.ts';
import { PasskeyAnswer, UserAgent } from '../schema.ts';
import { takeChallenge } from '../store/challenges.ts';
import { addPasskey as add, factorsOf } from '../store/second-factors.ts';
import { mayChangeFactors, raise, renewCodes } from './shared/factors.ts';
import { newPasskey } from './shared/passkeys.ts';

/** Keeps a passkey that my browser has made. The session that made it has thereby proved itself twice. */
export const addPasskey = command({
  name: 'add-passkey',
  summary: 'Ajouter une clé d’accès à mon compte',
  input: PasskeyAnswer.extend({
    name: z.string().trim().max(60).nullable().default(null),
    device: UserAgent,
  }),
  output: z.object({
    sessionSecret: z.string(),
    /** Given with the first second factor only; empty afterwards. */
    recoveryCodes: z.array(z.string()),
  }),
  refusals: ['passkey-refused'],
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope, now, note }, { challengeId, response, name, device }) {
    const accountId = scope.accountId!;
    const factors = await factorsOf(db, accountId);
    if (!mayChangeFactors(actor, factors)) return notFound();
    const asked = await takeChallenge(db, { id: challengeId, kind: 'add-passkey', accountId }, now);
    const passkey = asked === null ? null : await newPasskey(response, asked.challenge ?? '');
    if (passkey === null) return refused('passkey-refused');
    const called = name ?? deviceInWords(device) ?? 'Passkey';
    if (!(await add(db, { ...passkey, accountId, name: called }, now))) return refused('passkey-refused');
    await note('passkey-added');
    return done({
      sessionSecret: await raise(db, scope.sessionId!, now),
      recoveryCodes: hasSecondFactor(factors) ? [] : await renewCodes(db, accountId),
    });
  },
});
