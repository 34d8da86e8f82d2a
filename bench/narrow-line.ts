import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What a home router keeps waiting before it throws away. */
const LONGEST_WAIT_MS = 400;

/**
 * A line between pages and a relay that carries only so much: each page's datagrams queue in each direction and are dropped
 * when the queue is too long. The browser's own throttle leaves calls alone.
 * @param to the relay's port on this machine
 */
export async function openNarrowLine(to: number) {
  let bitsPerSecond = Number.POSITIVE_INFINITY;
  const outside = createSocket('udp4');
  outside.bind(0, '127.0.0.1');
  await once(outside, 'listening');
  const inner = new Map<number, Socket>();
  const timers = new Set<NodeJS.Timeout>();

  /** One direction of one page. */
  const lane = () => {
    let freeAt = 0;
    return (bytes: number, send: () => void) => {
      const now = performance.now();
      const from = Math.max(now, freeAt);
      if (from - now > LONGEST_WAIT_MS) return;
      freeAt = from + ((bytes + 28) * 8_000) / bitsPerSecond;
      const timer = setTimeout(() => {
        timers.delete(timer);
        send();
      }, freeAt - now);
      timers.add(timer);
    };
  };
  const socketOf = (port: number) => {
    const known = inner.get(port);
    if (known) return known;
    const socket = createSocket('udp4');
    const down = lane();
    socket.on('message', (message) => down(message.length, () => outside.send(message, port, '127.0.0.1')));
    inner.set(port, socket);
    return socket;
  };
  const ups = new Map<number, ReturnType<typeof lane>>();
  outside.on('message', (message, { port }) => {
    const socket = socketOf(port);
    const up = ups.get(port) ?? lane();
    ups.set(port, up);
    up(message.length, () => socket.send(message, to, '127.0.0.1'));
  });
  return {
    url: `turn:127.0.0.1:${(outside.address() as AddressInfo).port}?transport=udp`,
    carry(kilobitsPerSecond: number) {
      bitsPerSecond = kilobitsPerSecond * 1_000;
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of inner.values()) socket.close();
      outside.close();
    },
  };
}
