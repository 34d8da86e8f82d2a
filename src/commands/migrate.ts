import { parseArgs } from 'node:util';
import { openHouse } from '../house.ts';
import type { CliCommand } from './io.ts';

export const migrate: CliCommand = {
  help: `tremplin migrate

Applies the migrations that the database has not seen, each in its own transaction. "start" does it too; this is for
whoever wants it done before. Reads TREMPLIN_DATA and DATABASE_URL as "start" does.`,
  async run(args, { out }) {
    parseArgs({ args, options: {} });
    const house = await openHouse('real');
    await house.close();
    out(`The tables are up to date (${house.place}).`);
    return 0;
  },
};
