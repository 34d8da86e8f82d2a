import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { newSecret } from '../../../../kernel/ids.ts';
import { toBase32 } from '../../../../kernel/one-time-code.ts';
import { hasSecondFactor, type SecondFactors } from '../../rules.ts';
import { keepRecoveryCodes } from '../../store/second-factors.ts';
import { raiseSession } from '../../store/sessions.ts';

/**
 * Whether this session may add or remove second factors: it has proved itself twice, or there is nothing yet to prove
 * itself with. Otherwise whoever stole a first factor would simply add a second one of their own. Nor may a session that
 * an organisation's provider opened: what it adds would open the person's other organisations.
 */
export function mayChangeFactors({ identity }: Actor, factors: SecondFactors): boolean {
  if (identity.kind !== 'member' || identity.through) return false;
  return !identity.awaits || !hasSecondFactor(factors);
}

const RECOVERY_CODES = 10;
/** 80 bits: nobody guesses one, and it can be written by hand. */
const RECOVERY_BYTES = 10;

/** Puts ten new recovery codes in place of the old ones, and gives them to be shown this once, in groups of four. */
export async function renewCodes(db: Db, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => toBase32(randomBytes(RECOVERY_BYTES)));
  await keepRecoveryCodes(db, accountId, codes);
  return codes.map((code) => code.match(/.{4}/g)!.join('-'));
}

/** The session has proved itself a second time: it goes on under a new secret. */
export async function raise(db: Db, sessionId: string, now: string): Promise<string> {
  const secret = newSecret();
  await raiseSession(db, sessionId, secret, now);
  return secret;
}
