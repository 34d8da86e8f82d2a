import { parseArgs } from 'node:util';
import { applyRetention, dryRetention } from '../capabilities/privacy/queries.ts';
import type { RetentionCounts } from '../capabilities/privacy/schema.ts';
import { openHouse } from '../house.ts';
import { currentInstant } from '../kernel/clock.ts';
import { personalData } from '../personal-data.ts';
import type { CliCommand } from './io.ts';

const WORDS: Readonly<Record<keyof RetentionCounts, string>> = {
  notices: 'people told that their file goes in a month',
  people: 'people erased',
  links: 'people whom one of several organisations ceases to follow',
  eventFiles: 'past events cleared of their details',
  recruiterNotes: 'past events cleared of what recruiters noted',
  documents: 'documents removed',
  traces: 'old messages and traces removed',
  journalLines: 'old lines cut off the journal',
};

export const retention: CliCommand = {
  help: `tremplin retention [--dry-run]

Does what the server does each night: tells people a month before their file goes, erases the files whose time is over,
clears past events, removes old documents, messages and lines of the journal. Each organisation sets its own months.

  --dry-run   only say what would go

Exit code: 0 done, 1 the database fails, 2 misused.`,
  async run(args, { out }) {
    const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
    const house = await openHouse('any');
    try {
      const now = currentInstant();
      const dry = values['dry-run'];
      const counts = dry
        ? await dryRetention(house.db, now)
        : await applyRetention(house.db, personalData, now);
      out(dry ? `${house.place}, would be done now:` : `${house.place}, done now:`);
      for (const [kind, count] of Object.entries(counts))
        out(`  ${String(count).padStart(6)} ${WORDS[kind as keyof RetentionCounts]}`);
      return 0;
    } finally {
      await house.close();
    }
  },
};
