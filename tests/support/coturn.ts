import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has coturn; `.ci/run` installs it where it may. */
export function hasCoturn(): boolean {
  try {
    execFileSync('turnserver', ['--help'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // Its help ends with a status of its own.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** The real relay on this machine, with the shared secret of a test; it relays to this machine, as no other ever should. */
export async function startCoturn(secret: string) {
  const folder = mkdtempSync(join(tmpdir(), 'coturn-'));
  const port = await freePort();
  const relay = spawn(
    'turnserver',
    [
      '-n',
      '--use-auth-secret',
      `--static-auth-secret=${secret}`,
      '--realm=tremplin.test',
      '--listening-ip=127.0.0.1',
      '--relay-ip=127.0.0.1',
      `--listening-port=${port}`,
      '--allow-loopback-peers',
      '--no-tls',
      '--no-dtls',
      '--no-cli',
      '--no-rfc5780',
      '--log-file=stdout',
      `--userdb=${join(folder, 'users')}`,
      `--pidfile=${join(folder, 'pid')}`,
    ],
    { stdio: 'ignore' },
  );
  const over = new Promise<void>((resolve) => relay.once('exit', () => resolve()));
  while (!(await answers(port))) {
    if (relay.exitCode !== null) throw new Error(`coturn ended with ${relay.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    urlOf: (transport: 'udp' | 'tcp') => `turn:127.0.0.1:${port}?transport=${transport}`,
    /** Nothing passes any more, as if the network were gone; `goOn` brings it back. */
    hold: () => relay.kill('SIGSTOP'),
    goOn: () => relay.kill('SIGCONT'),
    async stop() {
      relay.kill('SIGCONT');
      relay.kill('SIGKILL');
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
