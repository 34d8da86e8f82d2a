import { parseArgs } from 'node:util';
import { charleroi } from '../../demo/charleroi/index.ts';
import { findLoadedDemo, type LoadedDemo, type LoadedEvent, loadDemo } from '../../demo/load.ts';
import { handOverSignInLink } from '../capabilities/access/use-cases/hand-over-sign-in-link.ts';
import { type House, openHouse, StartError } from '../house.ts';
import { systemActor } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import type { Db } from '../kernel/database.ts';
import { emptyDatabase } from '../kernel/migrations.ts';
import { perform } from '../kernel/perform.ts';
import { loadSigningKey } from '../kernel/personal-links.ts';
import { startServer } from '../server.ts';
import type { CliCommand, Io } from './io.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './until-stopped.ts';

/** Links of the demo stay good for as long as one may play with it. */
const WEEK_MINUTES = 7 * 24 * 60;

export const demo: CliCommand = {
  help: `tremplin demo [--fresh] [--port 3000]

Loads a network with three partners and two of its events, and serves them: the evening of Charleroi (23 companies,
38 candidates, their wishes) and a day at a distance (four sites, 18 shared computers, 15 companies, 50 candidates,
its plan published). What you do in them stays until --fresh makes them new.

  --fresh          start again from the events as they were
  --port N         port to listen on (or PORT; 3000 by default)
  TREMPLIN_DATA    folder of the demo (./data-demo by default); a folder with real data is refused
  DATABASE_URL     an external, empty PostgreSQL 15 or newer instead of the folder`,
  async run(args, io) {
    const { values } = parseArgs({ args, options: { fresh: { type: 'boolean' }, port: { type: 'string' } } });
    const house = await openHouse('demo');
    try {
      const loaded = await furnish(house, values.fresh === true, io);
      const stopped = untilStopped();
      const server = await startServer({ house, port: Number(values.port ?? process.env.PORT ?? 3000) });
      await welcome(house.db, loaded, `http://localhost:${server.port}`, io);
      await stopped;
      await server.stop();
    } finally {
      await house.close();
    }
    return 0;
  },
};

/** The demo as it is in this database, or made now. Anything else that is there is left alone. */
async function furnish(house: House, fresh: boolean, io: Io): Promise<LoadedDemo> {
  const state = await findLoadedDemo(house.db);
  if (state === 'other')
    throw new StartError(`${house.place} holds something else than the demo. The demo does not touch it.`);
  if (state !== 'empty' && state !== 'half-loaded' && !fresh) return state;
  if (state !== 'empty') {
    await emptyDatabase(house.url);
    await loadSigningKey(house.db, process.env.TREMPLIN_SECRET);
  }
  return loadDemo(house.db, progressBar('Loading the demo', io));
}

async function welcome(db: Db, loaded: LoadedDemo, url: string, { out }: Io): Promise<void> {
  const { host, partners } = charleroi.network;
  const staff = [
    ['organiser', host.staff.find(({ role }) => role === 'organiser')!],
    ['door', host.staff.find(({ role }) => role === 'door')!],
    ['counsellor', partners[0]!.staff[0]!],
  ] as const;
  out(`\nTremplin's demo is at ${url}. Ctrl-C stops it.\n`);
  for (const [role, { firstName, lastName, email }] of staff) {
    const input = { email, minutes: WEEK_MINUTES, uses: 1000 };
    const answer = await perform(db, handOverSignInLink, {
      actor: systemActor('Tremplin (démo)'),
      input,
      now: currentInstant(),
    });
    if (answer.kind !== 'done') throw new Error(`No sign-in link for ${email}: ${JSON.stringify(answer)}`);
    out(line(role, `${firstName} ${lastName}`, url + answer.value.path));
  }
  showPeople(loaded.evening, url, out);
  out(`
Everybody in it is invented. Begin as the organiser: close the wishes, have a plan made, publish it.
Then open the candidate's link on a phone: it is the same evening from the other chair.
`);
  if (loaded.fourSites) showFourSites(loaded.fourSites, url, out);
  out('README.md says what to press.\n');
}

function showFourSites(event: LoadedEvent, url: string, out: Io['out']): void {
  out(`The organiser's second event is at a distance, with its plan published. Two of its people:
`);
  showPeople(event, url, out);
  out(line('computer', 'asks for its code', `${url}/station`));
  out(`${line('fair', 'for everybody', `${url}/e/${event.slug}/fair`)}\n`);
}

function showPeople({ recruiter, candidate }: LoadedEvent, url: string, out: Io['out']): void {
  out(line('recruiter', recruiter.name, url + recruiter.path));
  out(line('candidate', candidate.name, url + candidate.path));
}

function line(role: string, name: string, address: string): string {
  return `  ${role.padEnd(11)} ${name.padEnd(22)} ${address}`;
}
