import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { canSendSms, SmsError, type SmsGateway, smsGateway } from '../../kernel/sms.ts';
import type { SignalContext } from '../../web/capability.ts';
import { dropPointless } from './drop-pointless.ts';
import { giveUp } from './give-up.ts';
import { MOST_ATTEMPTS, waitAfter } from './rules/moments.ts';
import { type Due, postpone, settleLost, settleSent, takeDue } from './store/due.ts';
import { forgetRef, sentSms } from './store/sms.ts';

const MOST_AT_ONCE = 20;

/** Sends the SMS that are due; without SMS_GATEWAY nobody was given one. */
export async function sendDueSms({ db, now }: SignalContext): Promise<void> {
  await dropPointless(db, now);
  await settleLost(db, 'sms', now);
  if (!canSendSms()) return;
  const gateway = smsGateway();
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await takeDue(db, 'sms', now);
    if (message === null) return;
    if (!(await hand(db, gateway, message, now))) return;
  }
}

/** False when the gateway takes nothing now. */
async function hand(db: Db, gateway: SmsGateway, message: Due, now: Instant): Promise<boolean> {
  const { id, address: to, attempts, uncertainAt } = message;
  try {
    const providerRef = await gateway.send({ id, to, text: message.sms ?? message.subject });
    await settleSent(db, { id, providerRef }, now);
    return true;
  } catch (error) {
    if (!(error instanceof SmsError)) throw error;
    const { outcome, failure } = error;
    const failed = { id, error: error.message };
    if (outcome === 'uncertain' && uncertainAt !== null) await settleSent(db, { id }, now);
    else if (outcome === 'refused' || attempts >= MOST_ATTEMPTS)
      await giveUp(db, message, { ...failed, failure }, now);
    else {
      const again = plusMinutes(now, waitAfter(attempts, Math.random()));
      await postpone(db, { ...failed, again, uncertain: outcome === 'uncertain' }, now);
    }
    return outcome !== 'later';
  }
}

/** Asks the gateway what became of the SMS that it took: one that never arrived is told by another channel. */
export async function followSms({ db, now }: SignalContext): Promise<void> {
  if (!canSendSms()) return;
  const gateway = smsGateway();
  for (const sms of await sentSms(db, now)) {
    const state = await gateway.ask(sms.providerRef).catch(() => ({ is: 'on-its-way' }) as const);
    if (state.is === 'on-its-way') continue;
    await forgetRef(db, sms.id);
    if (state.is === 'failed') await giveUp(db, sms, { id: sms.id, failure: state.why, error: '' }, now);
  }
}
