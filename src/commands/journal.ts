import { parseArgs } from 'node:util';
import { openHouse } from '../house.ts';
import { currentInstant } from '../kernel/clock.ts';
import { type Break, sealJournal, verifyJournal } from '../kernel/journal-chain.ts';
import type { CliCommand } from './io.ts';

const WORDS: Readonly<Record<Break['kind'], string>> = {
  'line-changed': 'was changed after it was sealed',
  'line-missing': 'is sealed and no longer there',
  'seal-missing': 'has lost its seal',
  'expected-missing': 'is the last, and the seal you gave is in none: lines after it were taken away',
};

export const journal: CliCommand = {
  help: `tremplin journal verify [--expect SEAL]

Reads the whole journal and says whether each line is as it was written. Prints the last seal: written down elsewhere, it
proves later that the end was not cut off. The server may run meanwhile.

  --expect SEAL   a seal that was printed earlier

Exit code: 0 whole, 1 broken (where is said), 2 misused.`,
  async run(args, { out, err }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { expect: { type: 'string' } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'verify') {
      err(this.help);
      return 2;
    }
    const house = await openHouse('any');
    try {
      await sealJournal(house.db, currentInstant(), { thorough: true });
      const { lines, end, broken } = await verifyJournal(house.db, values.expect ?? null);
      if (broken !== null) {
        err(`${house.place}: the journal is broken. Line ${broken.number} ${WORDS[broken.kind]}.`);
        return 1;
      }
      out(`${house.place}: ${lines} lines, each as it was written.`);
      out(`Last seal, of line ${end.number}: ${end.hash}`);
      return 0;
    } finally {
      await house.close();
    }
  },
};
