import { sql } from 'kysely';
import type { Db } from './database.ts';
import { listenTo } from './listen.ts';

/** Carries texts to all processes on the same database, the sender too, in the order in which they were sent. */
export interface Line {
  /** Up to 7,999 bytes. What cannot be sent now is lost: who says something twice a minute need not keep it. */
  send(text: string): void;
  hear(heard: (text: string) => void): void;
  close(): Promise<void>;
}

/** PostgreSQL's NOTIFY on the channel of calls: nothing of it is in a table, the write-ahead log or a backup. */
export function openLine({
  db,
  url,
  report,
}: {
  db: Db;
  url: string;
  report: (error: unknown) => void;
}): Line {
  const ears: ((text: string) => void)[] = [];
  const line = listenTo(url, 'calls', {
    heard(text) {
      if (text !== null) for (const hear of ears) hear(text);
    },
  });
  // What is said while the line is being laid waits for it; after that, one after the other.
  let said: Promise<unknown> = line.ready;
  let closed = false;
  return {
    send(text) {
      if (closed) return;
      said = said.then(() => sql`select pg_notify('calls', ${text})`.execute(db)).catch(report);
    },
    hear: (heard) => void ears.push(heard),
    async close() {
      closed = true;
      await said;
      await line.close();
    },
  };
}
