import { parseArgs } from 'node:util';
import { keepRegisterFile } from '../erasure-register.ts';
import { openHouse } from '../house.ts';
import { startServer } from '../server.ts';
import type { CliCommand } from './io.ts';
import { untilStopped } from './until-stopped.ts';

export const start: CliCommand = {
  help: `tremplin start [--port 3000]

Serves Tremplin. An empty instance opens on a page that makes its first organisation.

  --port N         port to listen on (or PORT; 3000 by default)
  TREMPLIN_DATA    folder of the data (./data by default)
  DATABASE_URL     an external PostgreSQL 15 or newer instead of the folder; several servers may share it
  TREMPLIN_ERASURES  file with the register of erasures, best kept apart from the data (erasures.jsonl in the data folder)
  TREMPLIN_SECRET  key of personal links, 32 characters or more (kept in the database by default)
  TREMPLIN_URL     public address, for links in messages (http://localhost:PORT by default)
  SMTP_URL         where e-mail goes out, e.g. smtp://user:password@host:587; without it messages wait, visible
  SMS_GATEWAY      where SMS go out: https://ACCOUNT:TOKEN@api.twilio.com/?from=SENDER, or file:PATH and console to try out; without it nobody gets an SMS
  MAIL_FROM        sender of e-mail`,
  async run(args, { out }) {
    const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
    const house = await openHouse('real');
    // Listened for before the address is told: whoever reads it may press Ctrl-C at once.
    const stopped = untilStopped();
    const server = await startServer({ house, port: Number(values.port ?? process.env.PORT ?? 3000) });
    out(`Tremplin is at http://localhost:${server.port} (data: ${house.place}). Ctrl-C stops it.`);
    const register = keepRegisterFile(house.db, console.error);
    await stopped;
    await server.stop();
    await register.stop();
    await house.close();
    return 0;
  },
};
