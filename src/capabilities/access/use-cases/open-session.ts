import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { OpenedSession, UserAgent } from '../schema.ts';
import { countAttempt, spendLinkByCode, spendLinkBySecret } from '../store/sign-in.ts';
import { NOT_OPENED, openSessionOf } from './shared/opening.ts';

/**
 * Opens a session from the link or from the code of a sign-in message. A wrong code is an answer (no session) and
 * not a refusal, because a refusal would undo the attempt it has to count.
 */
export const openSession = command({
  name: 'open-session',
  summary: 'Ouvrir ma session',
  input: z.object({
    /** The secret of the link, from its address. */
    secret: z.string().max(100).nullable().default(null),
    /** The six digits, as typed: spaces are forgiven. */
    code: z.string().max(20).nullable().default(null),
    /** What the asking browser kept. */
    browserSecret: z.string().max(100).nullable().default(null),
    device: UserAgent,
  }),
  output: OpenedSession,
  token: null,
  unfenced: 'looks for the account of somebody nobody knows yet',
  allow: anyone,
  async run(context, { secret, code, browserSecret, device }) {
    const { db, now } = context;
    const opened =
      secret !== null
        ? await spendLinkBySecret(db, { secret, browserSecret }, now)
        : await spendLinkByCode(db, { code: (code ?? '').replaceAll(/\D/g, ''), browserSecret }, now);
    if (opened === null) {
      if (browserSecret !== null) await countAttempt(db, browserSecret);
      return done(NOT_OPENED);
    }
    const method = opened.handedOver ? 'handed-over' : 'link';
    return done(await openSessionOf(context, opened.accountId, { method, device }));
  },
});
