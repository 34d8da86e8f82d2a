import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';

/** PostgreSQL refuses to run as root; this is how it runs then. */
export type RunAs = 'self' | 'nobody' | 'user-namespace' | 'nobody-elsewhere';

/** Where one cluster lives and as whom its server runs. */
export interface Place {
  runAs: RunAs;
  /** Folder with `bin/`, `lib/` and `share/`. */
  native: string;
  /** Folder of the cluster: the data (`18/`), the log, and the socket unless its path is too long. */
  home: string;
  /** PostgreSQL's own data folder. */
  data: string;
  socketFolder: string;
}

/** The user `nobody` of Debian, Fedora and Alpine. */
const NOBODY = 65534;
/** Where root keeps programs and data that `nobody` must reach, when nothing nearer is possible. */
const ELSEWHERE = '/var/lib/tremplin';
/** A Unix socket's path holds 107 bytes on Linux and 103 on macOS; the file's name takes 15. */
const LONGEST_SOCKET_FOLDER = 88;

/**
 * Decides how the server can run on this machine, and makes its folder.
 * Not root: as oneself. Root: as `nobody` where it can reach everything; else under another name for oneself
 * (a user namespace), which keeps the data where it was asked to be; else as `nobody` with what it cannot reach
 * kept under /var/lib.
 * @param only try this way alone (tests)
 */
export function choosePlace(binaries: Binaries, dataFolder: string, only: RunAs | null = null): Place {
  if (!existsSync(dataFolder)) mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const folder = realpathSync(dataFolder);
  const home = join(folder, 'postgres');
  const note = join(folder, 'postgres-is-elsewhere.txt');
  const moved = existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
  const reachable = nobodyCanReach(folder);
  let ways: RunAs[] = ['nobody', 'user-namespace', 'nobody-elsewhere'];
  if (moved) ways = ['nobody-elsewhere'];
  if (process.getuid?.() !== 0) ways = ['self'];
  for (const runAs of only ? [only] : ways) {
    if (runAs === 'nobody' && !(reachable && nobodyCanRun(binaries.native))) continue;
    if (runAs === 'user-namespace' && !namespacesWork()) continue;
    if (runAs !== 'nobody-elsewhere') return placeAt(runAs, binaries.native, home);
    const programs = copyPrograms(binaries);
    if (reachable && !moved) return placeAt(runAs, programs, home);
    if (existsSync(join(home, '18', 'PG_VERSION'))) {
      throw new Error(
        `${home} holds a database, but root cannot run PostgreSQL there: let every user pass through its parent folders (chmod o+x), or start Tremplin as another user.`,
      );
    }
    const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
    const place = placeAt(runAs, programs, moved ?? join(ELSEWHERE, `data-${hash}`));
    if (!moved) writeFileSync(note, `${place.home}\n`);
    return place;
  }
  throw new Error('PostgreSQL cannot run as root here. Start Tremplin as another user, or set DATABASE_URL.');
}

/**
 * Hands the cluster's folders to the user that the server will run as, when they are not theirs yet: the way of
 * running may have changed since. Only while no server runs.
 */
export function handOver({ runAs, home, socketFolder }: Place): void {
  if (runAs === 'self') return;
  const owner = runAs === 'user-namespace' ? 0 : NOBODY;
  for (const folder of new Set([home, socketFolder])) giveTo(folder, owner);
}

/** The command line and identity with which one of PostgreSQL's programs is run at this place. */
export function commandAt(
  place: Place,
  program: 'initdb' | 'postgres',
  args: string[],
): { command: string; args: string[]; identity: { uid?: number; gid?: number } } {
  const file = join(place.native, 'bin', program);
  if (place.runAs === 'self') return { command: file, args, identity: {} };
  if (place.runAs === 'user-namespace') {
    return { command: 'unshare', args: [...NAMESPACE, file, ...args], identity: {} };
  }
  return { command: file, args, identity: { uid: NOBODY, gid: NOBODY } };
}

const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

function namespacesWork(): boolean {
  return spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0;
}

function nobodyCanRun(native: string): boolean {
  const postgres = join(native, 'bin', 'postgres');
  const { status } = spawnSync(postgres, ['--version'], {
    uid: NOBODY,
    gid: NOBODY,
    stdio: 'ignore',
    cwd: '/',
  });
  return status === 0;
}

function nobodyCanReach(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid } = statSync(at);
    if (uid !== NOBODY && (mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function placeAt(runAs: RunAs, native: string, home: string): Place {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const short = Buffer.byteLength(home) <= LONGEST_SOCKET_FOLDER;
  return { runAs, native, home, data: join(home, '18'), socketFolder: short ? home : socketFolderFor(home) };
}

/** A folder of our own, closed to others, for sockets whose path would be too long beside the data. */
function socketFolderFor(home: string): string {
  const folder = join(tmpdir(), `tremplin-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  const ours = uid === process.getuid?.() || (process.getuid?.() === 0 && uid === NOBODY);
  if (!ours || (mode & 0o077) !== 0)
    throw new Error(`${folder} belongs to someone else: remove it, or use a shorter data folder.`);
  return folder;
}

function giveTo(folder: string, owner: number): void {
  if (statSync(folder).uid === owner) return;
  const give = (path: string): void => {
    chownSync(path, owner, owner);
    if (!lstatSync(path).isDirectory()) return;
    for (const name of readdirSync(path)) give(join(path, name));
  };
  // The folder itself last: while it is not theirs, an interrupted hand-over is begun again.
  for (const name of readdirSync(folder)) give(join(folder, name));
  chownSync(folder, owner, owner);
}

function copyPrograms({ native, version }: Binaries): string {
  const target = join(ELSEWHERE, `postgres-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  const partial = `${target}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  try {
    renameSync(partial, target);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}
