import { createHash } from 'node:crypto';
import type { VideoDriver } from './driver.ts';
import { type Ask, driverOf, isHost, nameless, serviceAddress } from './service.ts';

export interface BigBlueButtonSettings {
  /** "https://bbb.example.org/bigbluebutton/api". */
  readonly address: string;
  readonly secret: string;
  readonly ask: Ask;
}

/**
 * Checksums, in the order in which they are tried: a server takes those that its keeper allows (`supportedChecksumAlgorithms`),
 * and SHA-1 alone before 2.4.
 */
const ALGORITHMS = ['sha256', 'sha512', 'sha384', 'sha1'] as const;
type Algorithm = (typeof ALGORITHMS)[number];

/**
 * The address of a call to BigBlueButton's API: the checksum is the hash of the call's name, its query and the shared secret
 * in a row (docs.bigbluebutton.org, development/api, "API Security Model").
 */
export function bigBlueButtonUrl(
  { address, secret }: Pick<BigBlueButtonSettings, 'address' | 'secret'>,
  call: string,
  parameters: Readonly<Record<string, string>>,
  algorithm: Algorithm = 'sha256',
): string {
  const query = new URLSearchParams(parameters).toString();
  const checksum = createHash(algorithm).update(`${call}${query}${secret}`).digest('hex');
  return `${address}/${call}?${query}${query === '' ? '' : '&'}checksum=${checksum}`;
}

const read = (words: string, name: string): string | null =>
  new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(words)?.[1] ?? null;

/** BigBlueButton: the room is made before anybody enters, lets everybody in, and is never recorded. */
export function bigBlueButtonDriver({ address: typed, secret, ask }: BigBlueButtonSettings): VideoDriver {
  const api = { address: serviceAddress(typed), secret };
  /** What the server took last; the address of who joins must bear the same. */
  let taken: Algorithm = ALGORITHMS[0];
  const say = async (name: string, parameters: Readonly<Record<string, string>>) => {
    for (const algorithm of ALGORITHMS) {
      const { text } = await ask(bigBlueButtonUrl(api, name, parameters, algorithm));
      const answer = { code: read(text, 'returncode'), key: read(text, 'messageKey') };
      if (answer.key === 'checksumError') continue;
      taken = algorithm;
      return answer;
    }
    return { code: 'FAILED', key: 'checksumError' };
  };
  const must = async (name: string, parameters: Readonly<Record<string, string>>) => {
    const { code, key } = await say(name, parameters);
    // Who is no longer there cannot be sent away: that is as it should be.
    if (code === 'SUCCESS' || (name === 'end' && key === 'notFound')) return;
    throw new Error(`BigBlueButton answered ${code ?? 'nothing'} (${key ?? 'no reason'}) to "${name}".`);
  };
  return driverOf({
    id: 'bigbluebutton',
    address: api.address,
    capabilities: { most: 100 },
    nameOf: nameless,
    prepare: (room) =>
      must('create', {
        name: nameless(room),
        meetingID: nameless(room),
        record: 'false',
        autoStartRecording: 'false',
        allowStartStopRecording: 'false',
        // A server may be set to have guests wait for a moderator, who would be the recruiter in another call.
        guestPolicy: 'ALWAYS_ACCEPT',
      }),
    end: (room) => must('end', { meetingID: nameless(room) }),
    urlFor: (room, person) =>
      bigBlueButtonUrl(
        api,
        'join',
        {
          fullName: person.name,
          meetingID: nameless(room),
          role: isHost(person) ? 'MODERATOR' : 'VIEWER',
          userID: person.id,
          redirect: 'true',
        },
        taken,
      ),
    async tries() {
      const { code, key } = await say('getMeetings', {});
      if (code === 'SUCCESS') return 'reached';
      return key === 'checksumError' ? 'key-refused' : 'not-this-service';
    },
  });
}
