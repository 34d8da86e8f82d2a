import { createECDH } from 'node:crypto';
import { keyFor } from '../../../kernel/personal-links.ts';

/**
 * The keys by which push services know this instance (VAPID, RFC 8292), drawn from its own key like everything else that it
 * signs: nothing more has to be kept or backed up.
 */
export function pushKeys(): { publicKey: string; privateKey: string } {
  const ecdh = createECDH('prime256v1');
  const key = keyFor('push');
  ecdh.setPrivateKey(key);
  return { publicKey: ecdh.getPublicKey('base64url'), privateKey: key.toString('base64url') };
}

export function pushPublicKey(): string {
  return pushKeys().publicKey;
}

/** Hosts that the system keeper adds to the known push services. */
export function addedServices(): string[] {
  return (process.env.PUSH_SERVICES ?? '').split(',').filter(Boolean);
}
