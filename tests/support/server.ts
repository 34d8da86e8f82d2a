import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { startPostgres } from '../../src/kernel/postgres/index.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What Node made of the sources is kept for the next process, which is up in half the time. */
const COMPILED = join(ROOT, '.cache/compiled');
/** Linux keeps this folder in memory: a database need not wait for a disk there. */
const IN_MEMORY = '/dev/shm';
/** So much must be free of it, and of memory, for all data folders of a run. */
const ROOM = 4e9;

export interface ServerOptions {
  command?: 'start' | 'demo';
  /** A temporary folder of its own when absent. */
  dataFolder?: string;
  /** An external database instead of the folder's. */
  databaseUrl?: string;
  /** Any free port when absent. Give the port of a killed server to take its place. */
  port?: number;
  env?: Readonly<Record<string, string>>;
  /** Through tools/with-node.mjs in a process group of its own, as a terminal runs it. */
  inTerminal?: boolean;
}

/** Tremplin running as a person would run it: a process of its own. */
export interface ServerProcess {
  /** Address without a slash at the end. */
  url: string;
  port: number;
  dataFolder: string;
  process: ChildProcess;
  /** All that it has printed. */
  output(): string;
  /** Ends it as a power switch would (kill -9); its database server goes on alone. */
  kill(): Promise<void>;
  /** Asks it to stop, as Ctrl-C does. Returns its exit code. */
  stop(): Promise<number | null>;
  /** The key itself: every process of the terminal gets the signal at once. Only with `inTerminal`. */
  pressCtrlC(): Promise<number | null>;
}

/** An empty folder that the database's user may pass through: in memory, where this machine has room for it. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), 'tremplin-data-'));
  chmodSync(folder, 0o711);
  return folder;
}

function hasRoomInMemory(): boolean {
  if (!existsSync(IN_MEMORY) || freemem() < ROOM) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ROOM;
}

/** Removes a data folder, and stops the database server that a killed process left running there. */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  const running = existsSync(join(dataFolder, 'postgres', '.s.PGSQL.5432'));
  if (running || existsSync(join(dataFolder, 'postgres-is-elsewhere.txt'))) {
    const left = await startPostgres({ dataFolder });
    await left.stop();
    rmSync(new URL(left.url).searchParams.get('host') ?? dataFolder, { recursive: true, force: true });
  }
  rmSync(dataFolder, { recursive: true, force: true });
}

/**
 * Starts `src/cli.ts` with these words in a process of its own, with no other settings than those given.
 * `inTerminal` as in ServerOptions.
 */
export function spawnTremplin(
  words: readonly string[],
  { env, inTerminal = false }: { env: Readonly<Record<string, string>>; inTerminal?: boolean },
): ChildProcessByStdio<null, Readable, Readable> {
  const launcher = inTerminal
    ? ['tools/with-node.mjs']
    : ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(join(ROOT, 'tools/jsx.mjs')).href];
  return spawn(process.execPath, [...launcher, 'src/cli.ts', ...words], {
    cwd: ROOT,
    detached: inTerminal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutTremplinSettings(process.env), NODE_COMPILE_CACHE: COMPILED, ...env },
  });
}

/** What a command that ends by itself said, and its exit code. */
export interface CommandEnd {
  code: number | null;
  out: string;
  err: string;
}

/** No command that ends by itself takes this long; one that serves instead must not be left behind. */
const LONGEST_COMMAND_MS = 150_000;

/** Runs a command of the command line to its end. */
export async function runTremplin(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const child = spawnTremplin(words, { env });
  const end = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (end.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (end.err += text));
  const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_COMMAND_MS);
  [end.code] = (await once(child, 'close')) as [number | null];
  clearTimeout(overdue);
  return end;
}

/**
 * Starts `src/cli.ts` in a process of its own and waits until it serves.
 * @throws Error with what it printed, when it ends instead
 */
export async function startServerProcess(options: ServerOptions = {}): Promise<ServerProcess> {
  const dataFolder = options.dataFolder ?? newDataFolder();
  const child = spawnTremplin([options.command ?? 'start'], {
    inTerminal: options.inTerminal ?? false,
    env: {
      PORT: String(options.port ?? 0),
      TREMPLIN_DATA: dataFolder,
      ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
      ...options.env,
    },
  });
  let printed = '';
  const port = await new Promise<number>((resolve, reject) => {
    const read = (text: string): void => {
      printed += text;
      const found = /http:\/\/localhost:(\d+)/.exec(printed)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${printed}`)));
  });
  return {
    url: `http://localhost:${port}`,
    port,
    dataFolder,
    process: child,
    output: () => printed,
    kill: () => end(child, () => child.kill('SIGKILL')).then(() => undefined),
    stop: () => end(child, () => child.kill('SIGTERM')),
    pressCtrlC: () => end(child, () => process.kill(-child.pid!, 'SIGINT')),
  };
}

async function end(child: ChildProcess, ask: () => void): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    ask();
    await ended;
  }
  return child.exitCode;
}

/** The settings of whoever runs the tests must not reach the server under test. */
function withoutTremplinSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(TREMPLIN_|DATABASE_URL$|PORT$|SMTP_|MAIL_|VITEST|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
