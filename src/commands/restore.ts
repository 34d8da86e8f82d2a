import { parseArgs } from 'node:util';
import { eraseAgain } from '../capabilities/privacy/queries.ts';
import { type Erasure, readRegisterFile, registerFile, registerOf } from '../erasure-register.ts';
import { openSite } from '../house.ts';
import { BackupError } from '../kernel/backup/format.ts';
import { restoreBackup } from '../kernel/backup/restore.ts';
import { currentInstant } from '../kernel/clock.ts';
import { openDatabase } from '../kernel/database.ts';
import { personalData } from '../personal-data.ts';
import { trouble } from './backup.ts';
import type { CliCommand } from './io.ts';
import { progressBar } from './progress-bar.ts';

export const restore: CliCommand = {
  help: `tremplin restore FILE [--force] [--erasures REGISTER]

Reads a backup back, into the folder TREMPLIN_DATA or the database DATABASE_URL, which must be empty: this is also the
way from the folder to a PostgreSQL of your own. All of it arrives, or nothing has changed. Stop the server first.
A backup of an older Tremplin is brought up to date; personal links that were given out go on working.

Who was erased since the backup is erased again: from the register of the data that is there, and from the register file
(REGISTER, else TREMPLIN_ERASURES, else erasures.jsonl in the data folder).

  --force               throw away what is there
  --erasures REGISTER   a register that was kept apart

Exit code: 0 restored, 1 the database refuses or fails (nothing has changed), 2 misused, or the file is no backup,
not whole, or newer than this Tremplin.`,
  async run(args, io) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false }, erasures: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length !== 1) {
      io.err(this.help);
      return 2;
    }
    const site = await openSite('real');
    try {
      const erasures = await knownErasures(site.url, values.erasures ?? registerFile());
      const progress = progressBar('Restore', io);
      const { force } = values;
      const { tables, rows, madeAt } = await restoreBackup(site.url, file, { force, progress });
      io.out(`${site.place}: ${rows} rows of ${tables} tables, as of ${madeAt}.`);
      const again = await erasedAgain(site.url, erasures);
      if (again > 0) io.out(`Erased again, as since the backup: ${again} people, registrations and links.`);
      return 0;
    } catch (error) {
      if (error instanceof BackupError) {
        io.err(`${error.about === 'file' ? file : site.place}: ${error.message}`);
        return error.about === 'file' ? 2 : 1;
      }
      io.err(trouble(file, error));
      return error instanceof Error && 'syscall' in error && 'path' in error ? 2 : 1;
    } finally {
      await site.close();
    }
  },
};

/** Everything that is known to have been erased: by the data that is about to be replaced, and by the file. */
async function knownErasures(url: string, file: string | null): Promise<Erasure[]> {
  const kept = file === null ? [] : await readRegisterFile(file);
  const { db, close } = openDatabase(url, { size: 1 });
  try {
    return [...(await registerOf(db)), ...kept];
  } finally {
    await close();
  }
}

async function erasedAgain(url: string, erasures: readonly Erasure[]): Promise<number> {
  const { db, close } = openDatabase(url, { size: 2 });
  try {
    const { people, registrations, links } = await eraseAgain(db, personalData, erasures, currentInstant());
    return people + registrations + links;
  } finally {
    await close();
  }
}
