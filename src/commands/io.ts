/** Where a command writes, so that tests can read it. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/** A command of the command line. Returns the exit code: 0 done, 1 failed, 2 misused or unreadable input. */
export interface CliCommand {
  /** Everything `--help` says. */
  readonly help: string;
  run(args: string[], io: Io): Promise<number>;
}
