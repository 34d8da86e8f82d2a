import { generateRegistrationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CHALLENGE_MINUTES } from '../rules.ts';
import { PasskeyQuestion } from '../schema.ts';
import { emailOf } from '../store/accounts.ts';
import { addChallenge } from '../store/challenges.ts';
import { factorsOf, listPasskeys } from '../store/second-factors.ts';
import { mayChangeFactors } from './shared/factors.ts';
import { relyingParty } from './shared/passkeys.ts';

/** What my browser needs to know to make a passkey for this site. */
export const askNewPasskey = command({
  name: 'ask-new-passkey',
  summary: 'Préparer une clé d’accès pour cet appareil',
  input: z.object({}),
  output: PasskeyQuestion,
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope, now }) {
    const accountId = scope.accountId!;
    if (!mayChangeFactors(actor, await factorsOf(db, accountId))) return notFound();
    const options = await generateRegistrationOptions({
      rpName: 'Tremplin',
      rpID: relyingParty().id,
      userName: await emailOf(db, accountId),
      userDisplayName: actor.name ?? '',
      userID: new TextEncoder().encode(accountId),
      excludeCredentials: (await listPasskeys(db, scope)).map(({ id }) => ({ id })),
      // Found without a name being typed, and locked by a finger, a face or a code: two factors in one gesture.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const challengeId = await addChallenge(db, {
      kind: 'add-passkey',
      accountId,
      held: { challenge: options.challenge },
      expiresAt: plusMinutes(now, CHALLENGE_MINUTES),
    });
    return done({ challengeId, options: { ...options } });
  },
});
