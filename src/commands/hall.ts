import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { handOverSignInLink } from '../capabilities/access/use-cases/hand-over-sign-in-link.ts';
import {
  comeHome,
  heldTake,
  isEmpty,
  LEAST_PASSPHRASE,
  type Opened,
  openFile,
  organisersHere,
  packHome,
  seal,
  takeEvent,
  unpackEvent,
} from '../capabilities/hall-mode/queries.ts';
import type { Bundle, HomeBundle } from '../capabilities/hall-mode/schema.ts';
import { findEventId } from '../capabilities/rehearsal/queries.ts';
import { type House, openHouse } from '../house.ts';
import { systemActor } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import { perform } from '../kernel/perform.ts';
import { loadSigningKey } from '../kernel/personal-links.ts';
import { startServer } from '../server.ts';
import { fileTrouble, Misused } from './budget.ts';
import type { CliCommand, Io } from './io.ts';
import { untilStopped } from './until-stopped.ts';

const help = `tremplin hall serve FILE [--port 3000]           on the laptop: serves that event alone, without internet
tremplin hall take EVENT FILE [--laptop NAME]    on the main instance: an event into FILE
tremplin hall pack FILE                          on the laptop, afterwards: what was done there into FILE
tremplin hall home FILE                          on the main instance: brings it home

All but "serve" can be done on the event's page "In the hall" too. EVENT is the id or the public address of an event. FILE
is encrypted with a passphrase of ${LEAST_PASSPHRASE} signs or more, asked for, or given in TREMPLIN_HALL_PASSPHRASE. It holds people's data, and
signatures that make the personal links of this event work on the laptop. "serve" fills an empty folder (TREMPLIN_DATA,
./data by default) the first time and goes on with it afterwards; it prints sign-in links for the organisers. "home" can
be repeated: what is home already does not come twice. What was done in both places is said, and kept with the event; the
page "In the hall" lets one choose, this command keeps what the page would suggest.

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
    const file = rest.at(-1)!;
    const reads = act === 'home' || (act === 'serve' && existsSync(file));
    const passphrase = reads || act !== 'serve' ? await passphraseOf(env) : '';
    const opened = reads ? await readSealed(file, passphrase) : null;
    const house = await openHouse('real', env);
    try {
      if (act === 'take') {
        const laptop = values.laptop ?? hostname();
        return await take(house, { event: rest[0]!, file, laptop, passphrase }, io);
      }
      if (act === 'pack') return await pack(house, { file, passphrase }, io);
      if (act === 'home') {
        if (opened?.kind !== 'home')
          throw new Misused(`${file} goes to a hall. Give the one that came back.`);
        return await home(house, opened.bundle, io);
      }
      if (opened?.kind === 'home')
        throw new Misused(`${file} came back from a hall. Give the one that goes there.`);
      const bundle = opened?.kind === 'out' ? opened.bundle : null;
      return await serve(house, { bundle, port: Number(values.port ?? env.PORT ?? 3000) }, io);
    } finally {
      await house.close();
    }
  } catch (error) {
    if (error instanceof Misused) {
      io.err(error.message);
      return 2;
    }
    throw error;
  }
}

async function passphraseOf(env: NodeJS.ProcessEnv): Promise<string> {
  const passphrase = env.TREMPLIN_HALL_PASSPHRASE ?? (process.stdin.isTTY ? await ask('Passphrase: ') : '');
  if (passphrase.length < LEAST_PASSPHRASE)
    throw new Misused(`Give a passphrase of ${LEAST_PASSPHRASE} signs or more in TREMPLIN_HALL_PASSPHRASE.`);
  return passphrase;
}

async function ask(question: string): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await asking.question(question)).trim();
  } finally {
    asking.close();
  }
}

const TROUBLE = {
  foreign: 'this is no file of an event for the hall.',
  locked: 'the passphrase is another one, or the file was changed.',
  'other-version': 'this file is of another version of Tremplin.',
} as const;

async function readSealed(file: string, passphrase: string): Promise<Opened> {
  const bytes = await readFile(file).catch((error) => {
    throw new Misused(`${file}: ${fileTrouble(error)}`);
  });
  const opened = await openFile(bytes, passphrase);
  if (opened.kind !== 'out' && opened.kind !== 'home') throw new Misused(`${file}: ${TROUBLE[opened.kind]}`);
  return opened;
}

interface Taking {
  readonly event: string;
  readonly file: string;
  readonly laptop: string;
  readonly passphrase: string;
}

async function take({ db }: House, { event, file, laptop, passphrase }: Taking, io: Io): Promise<number> {
  const eventId = await findEventId(db, event);
  const bundle = eventId && (await takeEvent(db, { eventId, laptop }, currentInstant()));
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
  const bundle = held && (await packHome(db, held.takeId, currentInstant()));
  if (!bundle) {
    io.err('This instance holds no event that was taken to a hall.');
    return 1;
  }
  await writeFile(file, await seal(bundle, passphrase), { mode: 0o600 });
  io.out(`${file}: "${bundle.name}", ${bundle.changes.length} changes, ready to come home.`);
  return 0;
}

const NOT_HOME = {
  'not-from-here': 'was not taken from this instance',
  'other-event': 'was not taken from this instance',
  'given-up': 'was given up here: its page says since when',
} as const;

async function home({ db }: House, bundle: HomeBundle, io: Io): Promise<number> {
  const came = await comeHome(db, bundle, currentInstant());
  if (!came.done) {
    io.err(`"${bundle.name}" ${NOT_HOME[came.because]}.`);
    return 1;
  }
  const { brought, differences, plan } = came.home;
  const { presses, walkIns, meetings, versions, results, others } = brought;
  io.out(
    `"${bundle.name}" is home from ${bundle.laptop}: ${presses} presses at the door, ${walkIns} walk-ins, ${versions} versions of the plan, ${meetings} interviews, ${results} results, ${others} other rows.`,
  );
  const stands = (kept: 'here' | 'hall') => (kept === 'hall' ? 'the hall’s stands' : 'this one stands');
  if (plan)
    io.out(
      `  in both places: the plan, for ${plan.lines.length} people: ${plan.madeHere} versions here, ${plan.madeInHall} in the hall; ${stands(plan.kept)}`,
    );
  for (const { key, here, hall, kept } of differences)
    io.out(`  in both places: ${key}: here ${here ?? '–'}, in the hall ${hall ?? '–'}; ${stands(kept)}`);
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
    io.out(`"${bundle.name}": ${rows} rows unpacked.`);
  } else {
    const held = await heldTake(house.db);
    if (held === null || (bundle !== null && held.takeId !== bundle.takeId))
      throw new Misused(`${house.place} holds something else. Give an empty folder in TREMPLIN_DATA.`);
  }
  await loadSigningKey(house.db, undefined);
  const stopped = untilStopped();
  const server = await startServer({ house, port });
  io.out(
    `The hall is served at http://localhost:${server.port}, and at http://THIS-LAPTOP:${server.port} in the hall's network.`,
  );
  const held = await heldTake(house.db);
  for (const { name, email } of held === null ? [] : await organisersHere(house.db, held.eventId)) {
    const actor = systemActor('the command line');
    const input = { email, minutes: 24 * 60 };
    const link = await perform(house.db, handOverSignInLink, { actor, input, now: currentInstant() });
    if (link.kind === 'done') io.out(`  ${name}: http://localhost:${server.port}${link.value.path}`);
  }
  await stopped;
  await server.stop();
  return 0;
}

function rowsIn({ tables }: Bundle): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

export const hall: CliCommand = { help, run: runHall };
