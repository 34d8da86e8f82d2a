import type { Instant } from '../../../../kernel/clock.ts';
import { newId } from '../../../../kernel/ids.ts';
import { isInside } from '../../../../kernel/outward.ts';
import { keyFor } from '../../../../kernel/personal-links.ts';
import { bigBlueButtonDriver } from '../../../../video/bigbluebutton.ts';
import { builtInDriver } from '../../../../video/built-in.ts';
import type { IceServer, VideoDriver } from '../../../../video/driver.ts';
import { jitsiDriver, linkDriver, liveKitDriver } from '../../../../video/external.ts';
import { type Ask, INSIDE_CODE } from '../../../../video/service.ts';
import { iceServers, turnFromEnvironment } from '../../../../video/turn.ts';
import type { CallSettings } from '../../schema.ts';
import { endRoom } from './signalling.ts';

/** Where the signalling of rooms answers: its routes are this capability's (index.tsx). */
export const SIGNALLING = '/calls';

/** What tickets of the built-in driver are signed with. */
export const callKey = (): Buffer => keyFor('calls');

/** Another server that is asked for a room answers within this time, or not at all. */
const PATIENCE_MS = 5_000;

/** Of an answer so many characters are read: what such services say is short. */
const MOST_READ = 100_000;

/** For a service in one's own network the keeper of the server may say so; an organiser, who types the address, may not. */
const insideAllowed = (): boolean => process.env.TREMPLIN_CALLS_INSIDE === '1';

const ask: Ask = async (url, post) => {
  if (!insideAllowed() && (await isInside(new URL(url).hostname)))
    throw Object.assign(new Error('This address leads into the network of this server.'), {
      code: INSIDE_CODE,
    });
  const answer = await fetch(url, {
    // Another address than the one that the organiser gave is not asked.
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(post && {
      method: 'POST',
      headers: { authorization: post.authorization, 'content-type': 'application/json' },
      body: JSON.stringify(post.body),
    }),
  });
  return { status: answer.status, text: await beginningOf(answer) };
};

/** The beginning of an answer, however long it goes on. */
async function beginningOf({ body }: Response): Promise<string> {
  let text = '';
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.length > MOST_READ) break;
  }
  return text;
}

type Settings = CallSettings & { readonly secret: string | null };

/** Whoever carries the calls of an event, as its organiser chose. What is missing for that was refused when it was typed. */
export function driverOf(settings: Settings): VideoDriver {
  const { driver, secret, application } = settings;
  const address = settings.address ?? '';
  switch (driver) {
    case 'built-in':
      return builtInDriver({
        key: callKey(),
        turn: turnFromEnvironment(process.env),
        addressOf: (room) => `${SIGNALLING}/${room}`,
        end: endRoom,
      });
    case 'jitsi':
      return jitsiDriver({ address, app: application && secret ? { id: application, secret } : null, ask });
    case 'bigbluebutton':
      return bigBlueButtonDriver({ address, secret: secret ?? '', ask });
    case 'livekit':
      return liveKitDriver({
        page: address,
        server: settings.mediaAddress ?? '',
        apiKey: application ?? '',
        apiSecret: secret ?? '',
        ask,
      });
    case 'link':
      return linkDriver(address, ask);
  }
}

/** The relays of this server with a password for a while, to try them. Each try has a name of its own: relays count places by name. */
export function relaysFor(now: Instant): IceServer[] {
  return [...iceServers(turnFromEnvironment(process.env), `check-${newId()}`, Date.parse(now))];
}
