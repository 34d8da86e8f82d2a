import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import {
  comeHome,
  heldTake,
  isEmpty,
  packHome,
  takeEvent,
  unpackEvent,
} from '../capabilities/hall-mode/queries.ts';
import { Bundle } from '../capabilities/hall-mode/schema.ts';
import { findEventId } from '../capabilities/rehearsal/queries.ts';
import { LEAST_PASSPHRASE, SealError, seal, unseal } from '../hall/sealed-file.ts';
import { type House, openHouse } from '../house.ts';
import { currentInstant } from '../kernel/clock.ts';
import { inTransaction } from '../kernel/database.ts';
import { loadSigningKey } from '../kernel/personal-links.ts';
import { startServer } from '../server.ts';
import { fileTrouble, Misused } from './budget.ts';
import type { CliCommand, Io } from './io.ts';
import { untilStopped } from './until-stopped.ts';

const help = `tremplin hall take EVENT FILE [--laptop NAME]    on the main instance: an event into FILE
tremplin hall serve FILE [--port 3000]           on the laptop: serves that event alone, without internet
tremplin hall pack FILE                          on the laptop, afterwards: what was done there into FILE
tremplin hall home FILE                          on the main instance: brings it home

EVENT is the id or the public address of an event. FILE is encrypted with a passphrase of ${LEAST_PASSPHRASE} signs or more, given in
TREMPLIN_HALL_PASSPHRASE. It holds people's data and the key of personal links: links that people have work on the laptop.
"serve" fills an empty folder (TREMPLIN_DATA, ./data by default) the first time and goes on with it afterwards; make
sign-in links there with "tremplin user link". "home" can be repeated: what is home already does not come twice. Presses
at the door of both places count, the earliest arrival wins; the plan of the hall goes on top of what was changed here
meanwhile; of two results the later one stands. What was done in both places is said, and kept with the event.

Exit code: 0 done, 1 failed (nothing has changed), 2 misused, or FILE cannot be read.`;

/** Runs `tremplin hall`; see its help. */
export async function runHall(args: string[], io: Io, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { laptop: { type: 'string' }, port: { type: 'string' } },
  });
  const [act, ...rest] = positionals;
  const wanted = act === 'take' ? 2 : 1;
  if (!['take', 'serve', 'pack', 'home'].includes(act ?? '') || rest.length !== wanted) {
    io.err(help);
    return 2;
  }
  try {
    const passphrase = passphraseOf(env);
    const file = rest.at(-1)!;
    const bundle =
      act === 'home' || (act === 'serve' && existsSync(file)) ? await readBundle(file, passphrase) : null;
    const house = await openHouse('real', env);
    try {
      if (act === 'take') {
        const laptop = values.laptop ?? hostname();
        return await take(house, { event: rest[0]!, file, laptop, passphrase, env }, io);
      }
      if (act === 'pack') return await pack(house, { file, passphrase }, io);
      if (act === 'home') return await home(house, bundle!, io);
      return await serve(house, { bundle, port: Number(values.port ?? env.PORT ?? 3000) }, io);
    } finally {
      await house.close();
    }
  } catch (error) {
    if (error instanceof Misused || error instanceof SealError) {
      io.err(error.message);
      return 2;
    }
    throw error;
  }
}

function passphraseOf(env: NodeJS.ProcessEnv): string {
  const passphrase = env.TREMPLIN_HALL_PASSPHRASE ?? '';
  if (passphrase.length < LEAST_PASSPHRASE)
    throw new Misused(`Give a passphrase of ${LEAST_PASSPHRASE} signs or more in TREMPLIN_HALL_PASSPHRASE.`);
  return passphrase;
}

async function readBundle(file: string, passphrase: string): Promise<Bundle> {
  const bytes = await readFile(file).catch((error) => {
    throw new Misused(`${file}: ${fileTrouble(error)}`);
  });
  const read = Bundle.safeParse(await unseal(bytes, passphrase));
  if (!read.success) throw new SealError(`${file}: this file is of another version of Tremplin.`);
  return read.data;
}

interface Taking {
  readonly event: string;
  readonly file: string;
  readonly laptop: string;
  readonly passphrase: string;
  readonly env: NodeJS.ProcessEnv;
}

async function take(
  { db }: House,
  { event, file, laptop, passphrase, env }: Taking,
  io: Io,
): Promise<number> {
  const eventId = await findEventId(db, event);
  const signingKey = env.TREMPLIN_SECRET ?? null;
  const bundle = eventId && (await takeEvent(db, { eventId, laptop, signingKey }, currentInstant()));
  if (!bundle) {
    io.err(`No event here has the id or the address "${event}".`);
    return 2;
  }
  await writeFile(file, await seal(bundle, passphrase), { mode: 0o600 });
  io.out(
    `${file}: "${bundle.name}", ${rowsIn(bundle)} rows, for ${laptop}. Noted here; bring it home with "tremplin hall home".`,
  );
  return 0;
}

async function pack(
  { db }: House,
  { file, passphrase }: { file: string; passphrase: string },
  io: Io,
): Promise<number> {
  const held = await heldTake(db);
  const bundle = held && (await inTransaction(db, (tx) => packHome(tx, held.takeId)));
  if (!bundle) {
    io.err('This instance holds no event that was taken to a hall.');
    return 1;
  }
  await writeFile(file, await seal(bundle, passphrase), { mode: 0o600 });
  io.out(`${file}: "${bundle.name}", ${rowsIn(bundle)} rows, ready to come home.`);
  return 0;
}

async function home({ db }: House, bundle: Bundle, io: Io): Promise<number> {
  const came = await comeHome(db, bundle, currentInstant());
  if (!came.done) {
    io.err(`"${bundle.name}" was not taken from this instance.`);
    return 1;
  }
  const { presses, walkIns, meetings, versions, results, others } = came.brought;
  io.out(
    `"${bundle.name}" is home from ${bundle.laptop}: ${presses} presses at the door, ${walkIns} walk-ins, ${versions} versions of the plan, ${meetings} interviews, ${results} results, ${others} other rows.`,
  );
  for (const { what, here, hall, kept } of came.conflicts)
    io.out(
      `  in both places: ${what}: here ${here}, in the hall ${hall}; ${kept === 'hall' ? 'the hall’s' : 'this one'} stands`,
    );
  return 0;
}

async function serve(
  house: House,
  { bundle, port }: { bundle: Bundle | null; port: number },
  io: Io,
): Promise<number> {
  if (await isEmpty(house.db)) {
    if (bundle === null) throw new Misused('The file is not there, and this folder is empty.');
    const rows = await unpackEvent(house.db, bundle);
    await loadSigningKey(house.db, undefined);
    io.out(`"${bundle.name}": ${rows} rows unpacked.`);
  } else {
    const held = await heldTake(house.db);
    if (held === null || (bundle !== null && held.takeId !== bundle.takeId))
      throw new Misused(`${house.place} holds something else. Give an empty folder in TREMPLIN_DATA.`);
  }
  const stopped = untilStopped();
  const server = await startServer({ house, port });
  io.out(
    `The hall is served at http://localhost:${server.port}, and at http://THIS-LAPTOP:${server.port} in the hall's network.`,
  );
  await stopped;
  await server.stop();
  return 0;
}

function rowsIn({ tables }: Bundle): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

export const hall: CliCommand = { help, run: runHall };
