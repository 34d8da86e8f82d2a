import type { CliCommand, Io } from './commands/io.ts';

/** Every command with its line in the list. Each is loaded when it is called: the list must not wait for all of them. */
const COMMANDS: Readonly<Record<string, readonly [summary: string, load: () => Promise<CliCommand>]>> = {
  start: ['serve Tremplin for real use', async () => (await import('./commands/start.ts')).start],
  demo: [
    'serve the demo: one evening, everybody in it invented',
    async () => (await import('./commands/demo.ts')).demo,
  ],
  migrate: [
    'bring the tables of the database up to date',
    async () => (await import('./commands/migrate.ts')).migrate,
  ],
  plan: ['plan an event from a file', async () => (await import('./commands/plan.ts')).planCommand],
  simulate: [
    'play an evening many times, with people who stay away',
    async () => (await import('./commands/simulate.ts')).simulateCommand,
  ],
  b2b: ['plan meetings between equals (.dzn)', async () => (await import('./commands/b2b.ts')).b2bCommand],
  backup: [
    'write all data into one file, while the server runs',
    async () => (await import('./commands/backup.ts')).backup,
  ],
  restore: [
    'read a backup back into an empty instance',
    async () => (await import('./commands/restore.ts')).restore,
  ],
  hall: [
    'take an event to a hall without internet, and bring it home',
    async () => (await import('./commands/hall.ts')).hall,
  ],
  'import-referential': [
    'load the official files of occupations or postcodes',
    async () => (await import('./commands/import-referential.ts')).importReferential,
  ],
  network: [
    'found one more network on this instance',
    async () => (await import('./commands/network.ts')).network,
  ],
  journal: [
    'verify that nobody changed the journal',
    async () => (await import('./commands/journal.ts')).journal,
  ],
  retention: [
    'erase what is kept long enough, or say what would go',
    async () => (await import('./commands/retention.ts')).retention,
  ],
  user: ['add a member, or hand over a sign-in link', async () => (await import('./commands/user.ts')).user],
};

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

function listOfCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, [summary]]) => `  ${name.padEnd(18)} ${summary}`);
  return ['tremplin COMMAND', '', ...lines, '', 'tremplin COMMAND --help says more.'].join('\n');
}

async function main([name, ...args]: string[]): Promise<number> {
  const asksHelp = name === undefined || name === '--help' || name === '-h' || name === 'help';
  const known = asksHelp ? undefined : COMMANDS[name];
  if (known === undefined) {
    if (!asksHelp) io.err(`There is no command "${name}".\n`);
    io.out(listOfCommands());
    return asksHelp ? 0 : 2;
  }
  const command = await known[1]();
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof Error && error.name === 'StartError') io.err(error.message);
    else if (
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    ) {
      io.err(`${error.message}\n\n${command.help}`);
      return 2;
    } else io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
// Pools and listeners were closed by the command; whatever is left must not keep the process.
process.exit();
