import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { publicUrl } from '../../../../kernel/public-url.ts';
import type { Passkey } from '../../store/second-factors.ts';

/** What a passkey is tied to: the name of the host that people reach this instance by. */
export function relyingParty(): { id: string; origin: string } {
  const { hostname, origin } = new URL(publicUrl('/'));
  return { id: hostname, origin };
}

/** Reads what the browser answered, as it was sent in a form field; null when it is no such thing. */
function parsed<T extends object>(response: string): T | null {
  try {
    const value: unknown = JSON.parse(response);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}

/**
 * The passkey that a browser made for this challenge; null when the answer does not hold. The library checks every
 * part of the answer and throws on the first that is wrong: hostile input, not a bug.
 */
export async function newPasskey(
  response: string,
  challenge: string,
): Promise<Omit<Passkey, 'accountId'> | null> {
  const { id, origin } = relyingParty();
  const answer = parsed<RegistrationResponseJSON>(response);
  if (answer === null) return null;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { credential } = registrationInfo;
    return {
      id: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: (credential.transports ?? []).slice(0, 10).map((one) => String(one).slice(0, 20)),
    };
  } catch {
    return null;
  }
}

/** The id of the passkey that an answer claims to come from. */
export function claimedPasskey(response: string): string | null {
  const id = parsed<AuthenticationResponseJSON>(response)?.id;
  return typeof id === 'string' ? id.slice(0, 2000) : null;
}

/** The new counter of the passkey when the answer was signed by it for this challenge; null otherwise. */
export async function provenCounter(
  response: string,
  challenge: string,
  passkey: Passkey,
): Promise<number | null> {
  const { id, origin } = relyingParty();
  const answer = parsed<AuthenticationResponseJSON>(response);
  if (answer === null) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
