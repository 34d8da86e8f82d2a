import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { OpenedSession, PasskeyAnswer, UserAgent } from '../schema.ts';
import { takeChallenge } from '../store/challenges.ts';
import { findPasskey, notePasskeyUse } from '../store/second-factors.ts';
import { endSession } from '../store/sessions.ts';
import { NOT_OPENED, openSessionOf } from './shared/opening.ts';
import { claimedPasskey, provenCounter } from './shared/passkeys.ts';

/** Opens a session by a passkey: something one has, opened by something one knows or is, so two factors at once. */
export const signInWithPasskey = command({
  name: 'sign-in-with-passkey',
  summary: 'Me connecter avec ma clé d’accès',
  input: PasskeyAnswer.extend({ device: UserAgent }),
  output: OpenedSession,
  token: null,
  unfenced: 'looks for the passkey of somebody nobody knows yet',
  allow: anyone,
  async run(context, { challengeId, response, device }) {
    const { db, actor, now } = context;
    const asked = await takeChallenge(db, { id: challengeId, kind: 'use-passkey' }, now);
    const claimed = claimedPasskey(response);
    const passkey = claimed === null ? null : await findPasskey(db, claimed);
    if (asked === null || passkey === null) return done(NOT_OPENED);
    const counter = await provenCounter(response, asked.challenge ?? '', passkey);
    if (counter === null) return done(NOT_OPENED);
    await notePasskeyUse(db, { id: passkey.id, counter }, now);
    // A session that waited for its second factor is replaced by one that has both.
    const before = actor.signsIn();
    if (before !== null) await endSession(db, before, now);
    return done(
      await openSessionOf(context, passkey.accountId, { method: 'passkey', device, provedTwice: true }),
    );
  },
});
