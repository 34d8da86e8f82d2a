import { parseArgs } from 'node:util';
import { openSite } from '../house.ts';
import { BackupError } from '../kernel/backup/format.ts';
import { restoreBackup } from '../kernel/backup/restore.ts';
import { trouble } from './backup.ts';
import type { CliCommand } from './io.ts';
import { progressBar } from './progress-bar.ts';

export const restore: CliCommand = {
  help: `tremplin restore FILE [--force]

Reads a backup back, into the folder TREMPLIN_DATA or the database DATABASE_URL, which must be empty: this is also the
way from the folder to a PostgreSQL of your own. All of it arrives, or nothing has changed. Stop the server first.
A backup of an older Tremplin is brought up to date; personal links that were given out go on working.

  --force   throw away what is there

Exit code: 0 restored, 1 the database refuses or fails (nothing has changed), 2 misused, or the file is no backup,
not whole, or newer than this Tremplin.`,
  async run(args, io) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length !== 1) {
      io.err(this.help);
      return 2;
    }
    const site = await openSite('real');
    try {
      const progress = progressBar('Restore', io);
      const { tables, rows, madeAt } = await restoreBackup(site.url, file, { ...values, progress });
      io.out(`${site.place}: ${rows} rows of ${tables} tables, as of ${madeAt}.`);
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
