import { type Instant, plusMinutes } from '../../../../kernel/clock.ts';
import { seal, unseal } from '../../../../kernel/sealed.ts';

/** How long somebody who proved who they are may look at their file and act on it. */
const PASS_MINUTES = 20;
const PURPOSE = 'own file';

/** Says in the address of a page that the person of this link has proved who they are, for some minutes. */
export function passFor(registrationId: string, now: Instant): string {
  return seal(JSON.stringify([registrationId, plusMinutes(now, PASS_MINUTES)]), PURPOSE);
}

export function isPass(pass: string, registrationId: string, now: Instant): boolean {
  try {
    const [whose, until] = JSON.parse(unseal(pass, PURPOSE)) as [string, Instant];
    return whose === registrationId && now < until;
  } catch {
    return false;
  }
}
