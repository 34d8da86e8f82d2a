import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CHALLENGE_MINUTES } from '../rules.ts';
import { PasskeyQuestion } from '../schema.ts';
import { addChallenge } from '../store/challenges.ts';
import { relyingParty } from './shared/passkeys.ts';

/** What a browser needs to know to sign somebody in by a passkey. It names nobody: the person chooses on their device. */
export const askPasskeySignIn = command({
  name: 'ask-passkey-sign-in',
  summary: 'Préparer une connexion par clé d’accès',
  input: z.object({}),
  output: PasskeyQuestion,
  token: null,
  unfenced: 'asks somebody nobody knows yet',
  allow: anyone,
  async run({ db, now }) {
    const options = await generateAuthenticationOptions({
      rpID: relyingParty().id,
      userVerification: 'required',
    });
    const challengeId = await addChallenge(db, {
      kind: 'use-passkey',
      held: { challenge: options.challenge },
      expiresAt: plusMinutes(now, CHALLENGE_MINUTES),
    });
    return done({ challengeId, options: { ...options } });
  },
});
