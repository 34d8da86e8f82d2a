import type { Violation } from '../history.ts';
import type { Ledger } from './ledger.ts';
import { toldOf } from './places.ts';

/**
 * I2, I5: a place is kept for somebody until its moment and not longer; each offer was announced once, and told once to
 * the person by one channel.
 */
export function checkOffers(ledger: Ledger): Violation[] {
  const violations: Violation[] = [];
  const complain = (invariant: string, what: string, ...records: unknown[]) =>
    violations.push({ invariant, what, records });
  const told = toldOf(ledger);
  for (const offer of ledger.offers) {
    const { registration_id: id, expires_at: until, settled_at: settled } = offer;
    const turns = told.filter(({ to, ...one }) => to === 'offered' && one.registrationId === id);
    const announced = turns.filter((one) => one.until === until);
    if (announced.length !== 1) complain('I5', `An offer was announced ${announced.length} times.`, offer);
    if (offer.status === 'accepted' && (settled === null || settled >= until))
      complain('I2', 'An offer was taken after its time.', offer);
    if (offer.status === 'expired' && (settled === null || settled < until))
      complain('I2', 'An offer was ended before its time.', offer);
    const messages = ledger.messages.filter(
      ({ recipient_id, once_key }) =>
        recipient_id === id && once_key.startsWith(`place-offered:offer:${until}:`),
    );
    if (messages.length !== 1) complain('I5', `An offer was told by ${messages.length} channels.`, offer);
  }
  return violations;
}
