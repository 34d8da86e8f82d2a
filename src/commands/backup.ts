import { parseArgs } from 'node:util';
import { openSite } from '../house.ts';
import { BackupError } from '../kernel/backup/format.ts';
import { writeBackup } from '../kernel/backup/write.ts';
import { currentInstant } from '../kernel/clock.ts';
import { fileTrouble } from './budget.ts';
import type { CliCommand } from './io.ts';
import { progressBar } from './progress-bar.ts';

export const backup: CliCommand = {
  help: `tremplin backup FILE

Writes all data into FILE as they are at one moment; the server may go on. An older FILE is replaced when the new one
is whole. The file holds everything, personal data and the key of personal links too: keep it as you keep the data.
A key given by TREMPLIN_SECRET is not in it. Reads TREMPLIN_DATA and DATABASE_URL as "start" does.

Exit code: 0 written, 1 not written (the reason is said), 2 misused.`,
  async run(args, io) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [file] = positionals;
    if (file === undefined || positionals.length !== 1) {
      io.err(this.help);
      return 2;
    }
    const site = await openSite('any');
    try {
      const progress = progressBar('Backup', io);
      const { tables, rows } = await writeBackup(site.url, file, { now: currentInstant(), progress });
      io.out(`${file}: ${rows} rows of ${tables} tables, from ${site.place}.`);
      return 0;
    } catch (error) {
      io.err(error instanceof BackupError ? `${site.place}: ${error.message}` : trouble(file, error));
      return 1;
    } finally {
      await site.close();
    }
  },
};

/** What went wrong: the file's troubles with its name, the others as they are. */
export function trouble(file: string, error: unknown): string {
  const isOfFile = error instanceof Error && 'syscall' in error && 'path' in error;
  return isOfFile ? `${file}: ${fileTrouble(error)}` : fileTrouble(error);
}
