import pg from 'pg';

const RECONNECT_MS = 500;

/**
 * Listens to a PostgreSQL channel for as long as the process lives. A lost connection is opened again, and
 * `heard` is then called once with null, for what may have been missed.
 */
export function listenTo(url: string, channel: 'live' | 'outbox', heard: (payload: string | null) => void) {
  let client: pg.Client | null = null;
  let closed = false;
  let waiting: NodeJS.Timeout | null = null;

  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, application_name: `tremplin-${channel}` });
    client = connecting;
    let over = false;
    const again = () => {
      if (over || closed) return;
      over = true;
      waiting = setTimeout(connect, RECONNECT_MS);
      waiting.unref();
    };
    connecting.on('error', again);
    connecting.on('end', again);
    connecting.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await connecting.connect();
      await connecting.query(`listen ${channel}`);
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
