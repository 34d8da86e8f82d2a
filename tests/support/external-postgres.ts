import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from './database.ts';

/** A PostgreSQL that is not Tremplin's own: what somebody gives as DATABASE_URL. */
export interface ExternalPostgres {
  url: string;
  /** Major version. */
  version: number;
  stop(): Promise<void>;
}

/** Debian's server of the oldest version that is supported. */
const PROGRAMS = '/usr/lib/postgresql/15/bin';
/** The user `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65534;

/** PostgreSQL 15 where this machine has it, and otherwise an empty database of the tests' own server. */
export async function externalPostgres(): Promise<ExternalPostgres> {
  if (!existsSync(join(PROGRAMS, 'initdb'))) {
    const { url, drop } = await freshDatabase();
    return { url, version: 18, stop: drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-pg15-'));
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in asNobody) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(join(PROGRAMS, program), args, {
      ...asNobody,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${logOf(folder)}`);
  };
  try {
    run('initdb', '-D', data, '-U', 'tremplin', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgresql://tremplin@localhost/postgres?host=${encodeURIComponent(folder)}`,
    version: 15,
    async stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function logOf(folder: string): string {
  const file = join(folder, 'log');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '';
}
