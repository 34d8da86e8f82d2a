import type { AwayTicket, NativeTicket, Ticket, UrlTicket } from '../../../video/driver.ts';
import type { CallStats, Farewell, Joined, OverReason, Sent, Status, Told } from '../../../video/wire.ts';

/** The server says something every 2.5 s: a line that is silent for so long is dead, whatever the browser believes. */
const SILENCE_MS = 7_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 3_000;
/** Somebody else's service that is away comes back in minutes and not in seconds. */
const AWAY_WAIT_MS = 8_000;

export type Ending = OverReason | 'refused' | 'full';

interface Heard {
  /** In the room, for the first time or again. */
  readonly joined: (joined: Joined, ticket: NativeTicket) => void;
  readonly told: (told: Told) => void;
  /** Whether the server answers. */
  readonly reachable: (yes: boolean) => void;
  readonly elsewhere: (ticket: UrlTicket) => void;
  /** Somebody else's service does not answer; it is asked again by itself. */
  readonly away: (ticket: AwayTicket) => void;
  /** It is over, and nothing is tried any more. */
  readonly over: (why: Ending) => void;
}

/** The line to the signalling: it enters, listens, sends in order, and comes back by itself until it is closed. */
export interface Connection {
  readonly page: string;
  send(message: Sent): void;
  /** The line is tried at once: the network is back. */
  hurry(): void;
  /** Says farewell by a beacon, which also goes out while the page is being left. */
  close(stats: CallStats | null): void;
}

/** A random id that a page and a server take for one. */
export function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

export function openConnection(ticketUrl: string, status: () => Status, heard: Heard): Connection {
  const page = drawId();
  let ticket: NativeTicket | null = null;
  let lastEventId = '';
  let closed = false;
  let farewellSaid = false;
  let waits = 0;
  let away = false;
  let wake = () => {};
  let reading: AbortController | null = null;

  let queue: Sent[] = [];
  let first = 1;
  let posting = false;

  const stop = () => {
    closed = true;
    reading?.abort();
    wake();
  };
  const over = (why: Ending) => {
    if (closed) return;
    stop();
    heard.over(why);
  };
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(waits++, 5));
      setTimeout(resolve, away ? AWAY_WAIT_MS : wait);
    });

  const call = (path: string, body: unknown) =>
    fetch(`${ticket!.signalling}/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ticket!.token}` },
      body: JSON.stringify(body),
    });

  /** Asks for a ticket and enters. Answers whether this page is inside. */
  const enter = async (): Promise<boolean> => {
    const asked = await fetch(ticketUrl, { method: 'POST', headers: { Accept: 'application/json' } });
    if (!asked.ok) {
      if (asked.status < 500 && asked.status !== 429) over('refused');
      return false;
    }
    const given = (await asked.json()) as Ticket;
    if (given.kind === 'away') {
      away = true;
      heard.away(given);
      return false;
    }
    away = false;
    if (given.kind === 'url') {
      stop();
      heard.elsewhere(given);
      return false;
    }
    ticket = given;
    const answer = await call('join', { page, next: first, status: status() });
    if (answer.status === 409) over('full');
    else if (answer.status === 403 || answer.status === 400) over('refused');
    else if (answer.status === 410) over(((await answer.json()) as { reason: OverReason }).reason);
    if (!answer.ok) return false;
    const joined = (await answer.json()) as Joined;
    lastEventId = `${joined.boot}:0`;
    if (!closed) heard.joined(joined, ticket);
    return true;
  };

  /** Reads the stream until it ends; answers whether the page must enter again. */
  const listen = async (): Promise<boolean> => {
    const control = new AbortController();
    reading = control;
    let silence = setTimeout(() => control.abort(), SILENCE_MS);
    try {
      const answer = await fetch(`${ticket!.signalling}/stream?page=${page}`, {
        headers: { Authorization: `Bearer ${ticket!.token}`, 'Last-Event-ID': lastEventId },
        // A browser may remember "gone" and answer by itself.
        cache: 'no-store',
        signal: control.signal,
      });
      if (!answer.ok || !answer.body) return answer.status < 500;
      waits = 0;
      heard.reachable(true);
      void flush();
      const reader = answer.body.getReader();
      const decoder = new TextDecoder();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done || closed) return false;
        clearTimeout(silence);
        silence = setTimeout(() => control.abort(), SILENCE_MS);
        const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) read(event);
      }
    } finally {
      clearTimeout(silence);
    }
  };
  const read = (event: string) => {
    let data = '';
    for (const line of event.split('\n')) {
      if (line.startsWith('id: ')) lastEventId = line.slice(4);
      if (line.startsWith('data: ')) data += line.slice(6);
    }
    if (data === '' || closed) return;
    const told = JSON.parse(data) as Told;
    if (told.kind === 'over') over(told.reason);
    else heard.told(told);
  };

  /** One post at a time, each with all that has gathered; the same again until the server took it. */
  const flush = async () => {
    if (posting || queue.length === 0 || !ticket) return;
    posting = true;
    const messages = queue.slice(0, 50);
    try {
      const answer = await call('posts', { page, first, messages });
      // What the server does not understand it will not understand later either.
      if (answer.ok || answer.status === 400) {
        queue = queue.slice(messages.length);
        first += messages.length;
      } else if (answer.status === 410) {
        // The stream hears the same and enters again; what was not taken goes out then.
        reading?.abort();
      }
      posting = false;
      if (answer.ok || answer.status === 400) void flush();
      else if (!closed) setTimeout(() => void flush(), 1_000);
    } catch {
      posting = false;
      if (!closed) setTimeout(() => void flush(), 500);
    }
  };

  const run = async () => {
    let inside = false;
    while (!closed) {
      try {
        if (!inside) inside = await enter();
        if (inside && !closed) inside = !(await listen());
      } catch {
        // The network or the server is away: below.
      }
      reading = null;
      if (closed) return;
      if (!away) heard.reachable(false);
      await pause();
    }
  };
  void run();

  return {
    page,
    send(message) {
      if (closed) return;
      queue.push(message);
      // What is said in the same turn goes out together.
      setTimeout(() => void flush(), 0);
    },
    hurry() {
      waits = 0;
      wake();
    },
    close(stats) {
      stop();
      if (!ticket || farewellSaid) return;
      farewellSaid = true;
      const farewell: Farewell = { token: ticket.token, page, stats };
      navigator.sendBeacon(`${ticket.signalling}/leave`, JSON.stringify(farewell));
    },
  };
}
