import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from './certificate.ts';

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

const GUIDE = join(import.meta.dirname, '../../docs/guides/turnserver.conf');

/**
 * The settings that the guide gives to who keeps a relay, with the four lines that everybody changes and the ports of a
 * test. Both ends of a call of a test are on this machine, which a real relay must refuse: `closed` leaves that as it is.
 */
function settings(changed: Readonly<Record<string, string | number>>, closed: boolean): string {
  let text = readFileSync(GUIDE, 'utf8');
  for (const [name, value] of Object.entries(changed)) {
    const line = new RegExp(`^${name}=.*$`, 'm');
    if (!line.test(text)) throw new Error(`The guide's settings of the relay have no line "${name}=".`);
    text = text.replace(line, `${name}=${value}`);
  }
  return closed ? text : text.replace(/^denied-peer-ip=.*$/gm, '').concat('allow-loopback-peers\n');
}

/**
 * The real relay on this machine, with the settings of the guide and the shared secret of a test.
 * @param more `closed`: it reaches nothing on this machine either, as it should
 */
export async function startCoturn(secret: string, more: { readonly closed?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'coturn-'));
  // As root it goes on as another user, who must be able to read them.
  chmodSync(folder, 0o755);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { key, certificate } = selfSigned();
  const files = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') };
  writeFileSync(files.key, key);
  writeFileSync(files.certificate, certificate);
  const changed = {
    realm: 'tremplin.test',
    'static-auth-secret': secret,
    cert: files.certificate,
    pkey: files.key,
    'listening-port': port,
    'tls-listening-port': tlsPort,
  };
  writeFileSync(join(folder, 'turnserver.conf'), settings(changed, more.closed ?? false));
  const relay = spawn(
    'turnserver',
    [
      '-c',
      join(folder, 'turnserver.conf'),
      '--listening-ip=127.0.0.1',
      '--relay-ip=127.0.0.1',
      '--log-file=stdout',
      `--userdb=${join(folder, 'users')}`,
      `--pidfile=${join(folder, 'pid')}`,
    ],
    { stdio: 'ignore' },
  );
  const over = new Promise<void>((resolve) => relay.once('exit', () => resolve()));
  while (!(await answers(port)) || !(await answers(tlsPort))) {
    if (relay.exitCode !== null) throw new Error(`coturn ended with ${relay.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    tlsPort,
    certificate,
    urlOf: (transport: 'udp' | 'tcp' | 'tls') =>
      transport === 'tls'
        ? `turns:127.0.0.1:${tlsPort}?transport=tcp`
        : `turn:127.0.0.1:${port}?transport=${transport}`,
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
