import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { EmailAddress, OpenedSession, ReturnedQuery, UserAgent } from '../schema.ts';
import { peekChallenge, takeChallenge } from '../store/challenges.ts';
import { findLinked, findProvider, linkByEmail } from '../store/providers.ts';
import { nameFrom } from './shared/openid.ts';
import { NOT_OPENED, openSessionOf } from './shared/opening.ts';

/**
 * Opens a session for the member whom a provider names: by the name that was tied to an account before, or, the first
 * time, by an e-mail address that the provider has verified and that a member of that organisation has. It makes no
 * account, and the session reaches that organisation only.
 */
export const finishOrganisationSignIn = command({
  name: 'finish-organisation-sign-in',
  summary: 'Ouvrir ma session par mon organisation',
  input: ReturnedQuery.extend({
    browserSecret: z.string().max(100).nullable().default(null),
    device: UserAgent,
  }),
  output: OpenedSession,
  token: null,
  unfenced: 'looks for the account of somebody nobody knows yet',
  allow: anyone,
  // The provider is asked before the transaction opens.
  async prepare({ db, now }, { code, state, iss, browserSecret }) {
    const id = z.uuid().safeParse(state?.split('.')[0]).data ?? null;
    if (code === null || state === null || id === null || browserSecret === null) return done(null);
    const held = await peekChallenge(db, { id, kind: 'organisation', browserSecret }, now);
    const provider = held === null ? null : await findProvider(db, held.providerId ?? '');
    if (held === null || provider === null) return done(null);
    const { state: expected = '', nonce = '', verifier = '' } = held;
    const back = { code, state, ...(iss === null ? {} : { iss }) };
    const named = await nameFrom(provider, back, { state: expected, nonce, verifier });
    return done(named === null ? null : { id, browserSecret, provider, named });
  },
  async run(context, { device }, proved) {
    const { db, now, note } = context;
    if (proved === null) return done(NOT_OPENED);
    const { id, browserSecret, provider, named } = proved;
    if ((await takeChallenge(db, { id, kind: 'organisation', browserSecret }, now)) === null)
      return done(NOT_OPENED);
    const { organisationId, provesTwice } = provider;
    const { issuer, subject } = named;
    let accountId = await findLinked(db, { issuer, subject, organisationId });
    const email = EmailAddress.safeParse(named.email).data;
    if (accountId === null && email !== undefined) {
      accountId = await linkByEmail(db, { issuer, subject, organisationId, email }, now);
      if (accountId !== null) await note('identity-linked', { issuer });
    }
    if (accountId === null) return done(NOT_OPENED);
    return done(
      await openSessionOf(context, accountId, {
        method: 'organisation',
        device,
        provedTwice: provesTwice,
        through: organisationId,
      }),
    );
  },
});
