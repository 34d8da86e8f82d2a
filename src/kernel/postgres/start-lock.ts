import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` while no other process of this machine runs work for the same folder.
 * On Linux the lock is a socket name without a file: the kernel gives it back the moment its holder dies,
 * however it dies. Elsewhere PostgreSQL's own lock file alone keeps a second server away.
 */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work();
  const name = `\0tremplin-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  const deadline = Date.now() + 150_000;
  let lock = await listen(name);
  while (!lock) {
    if (Date.now() > deadline)
      throw new Error(`Another process has been starting the database of ${folder} for too long.`);
    await pause(25);
    lock = await listen(name);
  }
  const held = lock;
  try {
    return await work();
  } finally {
    await new Promise<void>((resolve) => held.close(() => resolve()));
  }
}

function listen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server));
  });
}
