import pg from 'pg';

const RECONNECT_MS = 500;

interface Ears {
  /** A payload; null once the line stands, and again whenever it was cut and is back, for what may have been missed. */
  readonly heard: (payload: string | null) => void;
  /** The line was cut: until `heard(null)` nothing is heard. */
  readonly lost?: () => void;
}

/** Listens to a PostgreSQL channel for as long as the process lives. A lost connection is opened again. */
export function listenTo(url: string, channel: 'live' | 'outbox' | 'calls', { heard, lost }: Ears) {
  let client: pg.Client | null = null;
  let closed = false;
  let waiting: NodeJS.Timeout | null = null;
  let stands = false;

  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, application_name: `tremplin-${channel}` });
    client = connecting;
    let over = false;
    const again = () => {
      if (over || closed) return;
      over = true;
      if (stands) lost?.();
      stands = false;
      waiting = setTimeout(connect, RECONNECT_MS);
      waiting.unref();
    };
    connecting.on('error', again);
    connecting.on('end', again);
    connecting.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await connecting.connect();
      await connecting.query(`listen ${channel}`);
      stands = true;
      heard(null);
    } catch {
      again();
    }
  };
  const ready = connect();

  return {
    ready,
    async close(): Promise<void> {
      closed = true;
      if (waiting) clearTimeout(waiting);
      await client?.end().catch(() => {});
    },
  };
}
