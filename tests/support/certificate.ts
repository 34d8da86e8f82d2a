import { generateKeyPairSync, sign } from 'node:crypto';

// A certificate that nobody vouches for, for a server of a test: X.509 (RFC 5280, section 4.1) in DER (ITU-T X.690), so
// that no program has to be on the machine for it.

const length = (size: number): number[] =>
  size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
const part = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...length(body.length)]), body]);
};
const sequence = (...contents: readonly Uint8Array[]): Buffer => part(0x30, ...contents);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** ecdsa-with-SHA256, 1.2.840.10045.4.3.2. */
const ECDSA_SHA256 = sequence(part(0x06, bytes('2a8648ce3d040302')));
const COMMON_NAME = part(0x06, bytes('550403'));
const ALTERNATIVE_NAMES = part(0x06, bytes('551d11'));
const pem = (name: string, der: Buffer): string =>
  `-----BEGIN ${name}-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${name}-----\n`;

/** A key and its certificate for 127.0.0.1, as files in PEM. */
export function selfSigned(): { readonly key: string; readonly certificate: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(part(0x31, sequence(COMMON_NAME, part(0x0c, Buffer.from('127.0.0.1')))));
  const day = (text: string) => part(0x17, Buffer.from(text));
  const addresses = part(0x04, sequence(part(0x87, Buffer.from([127, 0, 0, 1]))));
  const facts = sequence(
    part(0xa0, part(0x02, Buffer.from([2]))),
    part(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(day('200101000000Z'), day('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    part(0xa3, sequence(sequence(ALTERNATIVE_NAMES, addresses))),
  );
  const signature = sign('sha256', facts, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem('CERTIFICATE', sequence(facts, ECDSA_SHA256, part(0x03, Buffer.from([0]), signature))),
  };
}
