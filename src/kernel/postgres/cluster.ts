import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandAt, type Place } from './place.ts';

/** The only user of an embedded cluster. Nobody but the owner of the folder reaches the socket. */
export const USER = 'tremplin';
const LOG_LIMIT = 10_000_000;
const ENV = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Makes the cluster if there is none. An interrupted attempt leaves nothing that looks like a cluster. */
export function initialise(place: Place): void {
  if (existsSync(join(place.data, 'PG_VERSION'))) return;
  const fresh = `${place.data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const { command, args, identity } = commandAt(place, 'initdb', [
    `--pgdata=${fresh}`,
    `--username=${USER}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=fr-FR',
    '--no-instructions',
  ]);
  const { status, stderr, error } = spawnSync(command, args, {
    ...identity,
    env: ENV,
    cwd: place.home,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The database could not be made in ${place.home}: ${error?.message ?? stderr.trim()}`);
  renameSync(fresh, place.data);
}

/** A server process that was just started; `exited` turns true when it gave up. */
export interface Launch {
  exited: boolean;
}

/** Starts the server, in a process group of its own so that it outlives a killed Node. */
export function launch(place: Place, settings: Readonly<Record<string, string>>): Launch {
  dropStaleLocks(place);
  const log = logFile(place);
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(log, `${log}.1`);
  const all = {
    listen_addresses: '',
    unix_socket_directories: place.socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, identity } = commandAt(place, 'postgres', ['-D', place.data, ...flags]);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, {
    ...identity,
    cwd: place.home,
    env: ENV,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const state: Launch = { exited: false };
  child.on('error', () => {
    state.exited = true;
  });
  child.on('exit', () => {
    state.exited = true;
  });
  child.unref();
  return state;
}

/** Asks the server to close (ongoing transactions are rolled back) and waits until it has. */
export async function shutDown(place: Place): Promise<void> {
  const pid = serverPid(place);
  if (pid === null) return;
  signal(pid, 'SIGINT');
  const patience = Date.now() + 30_000;
  while (serverPid(place) === pid && isServer(pid)) {
    if (Date.now() > patience) return signal(pid, 'SIGQUIT');
    await pause(10);
  }
}

/** The end of the server's log, for an error message. */
export function lastWords(place: Place): string {
  const log = logFile(place);
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-6).join('\n') : '';
}

function logFile(place: Place): string {
  return join(place.home, 'server.log');
}

function serverPid(place: Place): number | null {
  return pidIn(join(place.data, 'postmaster.pid'));
}

function pidIn(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether this process id is a running PostgreSQL; where there is no /proc, whether it runs at all. */
function isServer(pid: number): boolean {
  if (process.platform === 'linux') {
    try {
      // In a container without an init process a dead server stays as a zombie (Z).
      return /^\d+ \(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    } catch {
      return false;
    }
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * After a power cut or in a new container the lock files name a process id that may now be another program's,
 * and PostgreSQL would refuse to start until someone removes them by hand.
 */
function dropStaleLocks(place: Place): void {
  for (const file of [join(place.data, 'postmaster.pid'), join(place.socketFolder, '.s.PGSQL.5432.lock')]) {
    const pid = pidIn(file);
    if (pid !== null && !isServer(pid)) rmSync(file, { force: true });
  }
}
