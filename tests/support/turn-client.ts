import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';

// The smallest client of a relay, by a stream (TCP or TLS): it asks for a place and for leave to send to an address
// (RFC 8489 for the messages, RFC 8656 for what they ask).

const COOKIE = 0x2112a442;
const METHODS = { allocate: 0x003, permission: 0x008 } as const;
const ATTRIBUTES = {
  username: 0x0006,
  integrity: 0x0008,
  error: 0x0009,
  peer: 0x0012,
  realm: 0x0014,
  nonce: 0x0015,
  transport: 0x0019,
} as const;

export interface TurnAnswer {
  readonly ok: boolean;
  /** As in RFC 8656, section 18: 401 for a wrong password, 403 for an address that is not allowed. Null when all is well. */
  readonly code: number | null;
}

const attribute = (type: number, value: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
};
const header = (method: number, length: number, id: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(method, 0);
  head.writeUInt16BE(length, 2);
  head.writeUInt32BE(COOKIE, 4);
  return Buffer.concat([head, id]);
};
/** XOR-PEER-ADDRESS of an IPv4 address, port 80. */
const peerOf = (address: string): Buffer => {
  const value = Buffer.alloc(8);
  value.writeUInt16BE(1, 0);
  value.writeUInt16BE(80 ^ (COOKIE >>> 16), 2);
  const plain = Buffer.from(address.split('.').map(Number)).readUInt32BE(0);
  value.writeUInt32BE((plain ^ COOKIE) >>> 0, 4);
  return value;
};

/** Speaks to a relay by an open stream, with a name and password of `turnCredentials`. */
export function turnClient(
  stream: Duplex,
  { username, credential }: { readonly username: string; readonly credential: string },
) {
  let rest = Buffer.alloc(0);
  let hear = (_message: Buffer): void => {};
  let fail = (_reason: Error): void => {};
  stream.on('error', (error) => fail(error));
  stream.on('close', () => fail(new Error('The relay closed the line.')));
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 20 && rest.length >= 20 + rest.readUInt16BE(2)) {
      const end = 20 + rest.readUInt16BE(2);
      const message = rest.subarray(0, end);
      rest = rest.subarray(end);
      hear(message);
    }
  });
  let realm = Buffer.alloc(0);
  let nonce = Buffer.alloc(0);

  const ask = async (method: number, body: Buffer): Promise<TurnAnswer> => {
    const id = randomBytes(12);
    const proof =
      realm.length === 0
        ? Buffer.alloc(0)
        : Buffer.concat([
            attribute(ATTRIBUTES.username, Buffer.from(username)),
            attribute(ATTRIBUTES.realm, realm),
            attribute(ATTRIBUTES.nonce, nonce),
          ]);
    const said = Buffer.concat([body, proof]);
    const whole = [header(method, said.length + (realm.length === 0 ? 0 : 24), id), said];
    if (realm.length > 0) {
      const key = createHash('md5').update(`${username}:${realm}:${credential}`).digest();
      const signature = createHmac('sha1', key).update(Buffer.concat(whole)).digest();
      whole.push(attribute(ATTRIBUTES.integrity, signature));
    }
    const answer = await new Promise<Buffer>((resolve, reject) => {
      hear = resolve;
      fail = reject;
      stream.write(Buffer.concat(whole));
    });
    let code: number | null = null;
    for (let at = 20; at < answer.length; ) {
      const [type, size] = [answer.readUInt16BE(at), answer.readUInt16BE(at + 2)];
      const value = answer.subarray(at + 4, at + 4 + size);
      if (type === ATTRIBUTES.realm) realm = Buffer.from(value);
      if (type === ATTRIBUTES.nonce) nonce = Buffer.from(value);
      if (type === ATTRIBUTES.error) code = value[2]! * 100 + value[3]!;
      at += 4 + size + ((4 - (size % 4)) % 4);
    }
    return { ok: (answer.readUInt16BE(0) & 0x110) === 0x100, code };
  };
  const allocation = attribute(ATTRIBUTES.transport, Buffer.from([17, 0, 0, 0]));

  return {
    /** Asks for a place by UDP: once without a proof, which is refused with what the proof needs, and once with it. */
    async allocate(): Promise<TurnAnswer> {
      await ask(METHODS.allocate, allocation);
      return ask(METHODS.allocate, allocation);
    },
    /** Asks for leave to send to an IPv4 address. */
    mayReach: (address: string): Promise<TurnAnswer> =>
      ask(METHODS.permission, attribute(ATTRIBUTES.peer, peerOf(address))),
  };
}
