import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fenceStands, type OpenDatabase, openDatabase } from './kernel/database.ts';
import { REQUESTS_ROLE } from './kernel/fence/reach.ts';
import { migrate } from './kernel/migrations.ts';
import { loadSigningKey } from './kernel/personal-links.ts';
import { startPostgres } from './kernel/postgres/index.ts';

/** Whose data a folder holds: `start` and `demo` never touch each other's. */
export type Purpose = 'real' | 'demo';

export interface House extends OpenDatabase {
  /** Where the data is, in words for the person who started it. */
  readonly place: string;
  /** Lets go of everything in order; the database's own server too, when nobody else uses it. */
  close(): Promise<void>;
}

/** A mistake of whoever started the program, told without a stack trace. */
export class StartError extends Error {
  override name = 'StartError';
}

const MARK = 'tremplin.json';

/**
 * Opens the database of this machine: an external one by DATABASE_URL, else PostgreSQL from npm's binaries in the
 * data folder. Brings its tables up to date and loads the key of personal links.
 */
export async function openHouse(
  purpose: Purpose | 'any',
  env: NodeJS.ProcessEnv = process.env,
): Promise<House> {
  const site = await openSite(purpose, env);
  const { url, place } = site;
  await migrate(url);
  const database = openDatabase(url);
  await demandFence(database).catch(async (error) => {
    await database.close();
    await site.close();
    throw error;
  });
  await loadSigningKey(database.db, env.TREMPLIN_SECRET);
  return {
    ...database,
    place,
    async close() {
      await database.close();
      await site.close();
    },
  };
}

/** Requests are served as a role that owns nothing; a database where that cannot be is not served from. */
async function demandFence({ db }: OpenDatabase): Promise<void> {
  if (await fenceStands(db)) return;
  throw new StartError(
    `Tremplin serves requests as the role ${REQUESTS_ROLE}, which owns nothing, and the user of DATABASE_URL may not make it. ` +
      `Let an administrator run this once, then start again: create role ${REQUESTS_ROLE} nologin; ` +
      `grant ${REQUESTS_ROLE} to the user of DATABASE_URL;`,
  );
}

/** The place of the data, with its database server running and nothing touched in it. */
export interface Site {
  readonly url: string;
  /** Where the data is, in words for the person who started it. */
  readonly place: string;
  close(): Promise<void>;
}

/**
 * Opens the place alone, without migrations: for a backup and a restore.
 * @param purpose "any" for what is there already, real or demo
 */
export async function openSite(
  purpose: Purpose | 'any',
  env: NodeJS.ProcessEnv = process.env,
): Promise<Site> {
  const external = env.DATABASE_URL;
  if (external) return { url: external, place: 'the database of DATABASE_URL', close: async () => {} };
  const folder = resolve(env.TREMPLIN_DATA ?? (purpose === 'demo' ? 'data-demo' : 'data'));
  const server = await startIn(folder, purpose);
  return { url: server.url, place: folder, close: () => server.stop() };
}

async function startIn(folder: string, purpose: Purpose | 'any') {
  claimFolder(folder, purpose);
  return startPostgres({
    dataFolder: folder,
    onLost: (error) => {
      console.error(error.message);
      process.exit(1);
    },
  });
}

/** Marks a new folder as ours, or checks that an old one is, and for this purpose. */
function claimFolder(folder: string, purpose: Purpose | 'any'): void {
  const mark = join(folder, MARK);
  if (purpose === 'any') {
    if (existsSync(mark)) return;
    throw new StartError(`${folder} holds no data of Tremplin. Say where it is by TREMPLIN_DATA.`);
  }
  if (existsSync(mark)) {
    const found = (JSON.parse(readFileSync(mark, 'utf8')) as { purpose: Purpose }).purpose;
    if (found === purpose) return;
    throw new StartError(
      found === 'demo'
        ? `${folder} holds the demo. Give another folder by TREMPLIN_DATA for real use.`
        : `${folder} holds real data. The demo does not touch it: give it another folder by TREMPLIN_DATA.`,
    );
  }
  if (existsSync(join(folder, 'postgres')))
    throw new StartError(
      `${folder} holds a database that Tremplin did not make. Give another folder by TREMPLIN_DATA.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, `${JSON.stringify({ purpose })}\n`);
}
