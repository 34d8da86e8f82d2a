import type { Scope } from '../../../../kernel/actor.ts';
import { newSecret } from '../../../../kernel/ids.ts';
import { theMember } from '../../../../kernel/journal.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { deviceInWords, hasSecondFactor } from '../../rules.ts';
import type { OpenedSession, SessionMethod } from '../../schema.ts';
import { factorsOf } from '../../store/second-factors.ts';
import { addSession } from '../../store/sessions.ts';

/** The answer to a proof that was not good. */
export const NOT_OPENED: OpenedSession = { sessionSecret: null };

interface Opening {
  readonly method: SessionMethod;
  /** What the browser says of itself. */
  readonly device: string | null;
  readonly provedTwice?: boolean;
  readonly through?: string | null;
}

/** Opens a session, always with a secret of its own: what the browser held before is worth nothing in it. */
export async function openSessionOf(
  { db, now, note }: Pick<CommandContext<Scope>, 'db' | 'now' | 'note'>,
  accountId: string,
  { method, device, provedTwice = false, through = null }: Opening,
): Promise<OpenedSession> {
  const sessionSecret = newSecret();
  await addSession(db, accountId, sessionSecret, now, {
    method,
    device: deviceInWords(device),
    provedTwice,
    through,
  });
  await note('session-opened', { name: theMember(accountId) });
  const factors = await factorsOf(db, accountId);
  // Who will need a second factor is shown the page for it at each sign-in, and may pass until the day has come.
  const soon = factors.requiredFrom !== null && !hasSecondFactor(factors) && through === null;
  return { sessionSecret, next: soon ? '/account/second-factor' : '/' };
}
