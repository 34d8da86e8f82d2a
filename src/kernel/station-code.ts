import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from './personal-links.ts';

/**
 * The four figures by which a person opens their interview at a shared computer, beside the name that it shows: printed
 * on their plan, shown on their page. They are drawn from the instance's key, so nothing has to be kept. Four are enough
 * because a computer takes three tries, of the one person whom the plan sends there, and then somebody comes.
 */
export function stationCode(registrationId: string): string {
  const hash = createHmac('sha256', keyFor('station code')).update(registrationId).digest();
  return String(hash.readUInt32BE(0) % 10_000).padStart(4, '0');
}

/** Whether what was typed is this person's code; spaces are forgiven. Takes the same time whatever the answer. */
export function isStationCode(registrationId: string, typed: string): boolean {
  const figures = Buffer.from(typed.replaceAll(/\s/g, ''));
  const code = Buffer.from(stationCode(registrationId));
  return figures.length === code.length && timingSafeEqual(figures, code);
}
