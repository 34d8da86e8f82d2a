// A call to oneself through each relay: whether this network lets calls through, and how.

/** How long one way may take: a relay behind a slow line answers well before. */
const PATIENCE_MS = 8_000;

export type Network = 'direct' | 'relay' | 'relay-tcp' | 'none';

/** Whether two ends in this page reach each other, by these servers alone when there are any. */
export async function reachesItself(servers: readonly RTCIceServer[]): Promise<boolean> {
  const settings: RTCConfiguration = {
    iceServers: [...servers],
    iceTransportPolicy: servers.length === 0 ? 'all' : 'relay',
  };
  const [one, other] = [new RTCPeerConnection(settings), new RTCPeerConnection(settings)];
  try {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      from.onicecandidate = ({ candidate }) => {
        if (candidate) void to.addIceCandidate(candidate).catch(() => {});
      };
    const channel = one.createDataChannel('check');
    const opened = new Promise<boolean>((resolve) => {
      channel.onopen = () => resolve(true);
      setTimeout(() => resolve(false), PATIENCE_MS);
    });
    await one.setLocalDescription();
    if (one.localDescription) await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription();
    if (other.localDescription) await one.setRemoteDescription(other.localDescription);
    return await opened;
  } finally {
    one.close();
    other.close();
  }
}

const isTcp = (url: string) => url.startsWith('turns:') || url.includes('transport=tcp');

/** What the server says of its relays (use-cases/ask-relay.ts). */
export interface Relays {
  readonly ice: readonly RTCIceServer[];
  readonly relayOnly: boolean;
}

/** The best way that works: the relay by UDP, else by TCP; without any relay, straight, where the event allows that. */
export async function tryNetwork({ ice, relayOnly }: Relays): Promise<Network> {
  const ways = ice.flatMap(({ urls, ...server }) => [urls].flat().map((url) => ({ url, server })));
  const relays = ways.filter(({ url }) => url.startsWith('turn'));
  if (relays.length === 0) return !relayOnly && (await reachesItself([])) ? 'direct' : 'none';
  const found = await Promise.all(
    relays.map(async ({ url, server }) => ({ url, works: await reachesItself([{ ...server, urls: url }]) })),
  );
  const working = found.filter(({ works }) => works);
  if (working.length === 0) return 'none';
  return working.every(({ url }) => isTcp(url)) ? 'relay-tcp' : 'relay';
}
