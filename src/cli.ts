import { demo } from './commands/demo.ts';
import type { CliCommand, Io } from './commands/io.ts';
import { migrate } from './commands/migrate.ts';
import { start } from './commands/start.ts';
import { user } from './commands/user.ts';
import { StartError } from './house.ts';

const COMMANDS: Readonly<Record<string, CliCommand>> = { start, demo, migrate, user };

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

function listOfCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return ['tremplin COMMAND', '', ...lines, '', 'tremplin COMMAND --help says more.'].join('\n');
}

async function main([name, ...args]: string[]): Promise<number> {
  const asksHelp = name === undefined || name === '--help' || name === '-h' || name === 'help';
  const command = asksHelp ? undefined : COMMANDS[name];
  if (command === undefined) {
    if (!asksHelp) io.err(`There is no command "${name}".\n`);
    io.out(listOfCommands());
    return asksHelp ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof StartError) io.err(error.message);
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
