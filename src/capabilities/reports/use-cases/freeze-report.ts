import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { freeze } from '../store/frozen.ts';
import { readCounted } from '../store/report.ts';
import { countReport } from './shared/read-report.ts';

/** Keeps a dated copy of the report as it stands now: what is handed to a funder, for instance after six months. */
export const freezeReport = command({
  name: 'freeze-report',
  summary: 'Garder une copie datée du bilan',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ frozenId: z.uuid() }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note }) {
    const report = await countReport(db, scope, await readCounted(db, scope));
    const frozenId = await freeze(db, scope, { because: 'asked', report, by: actor.name }, now);
    await note('report-frozen');
    return done({ frozenId });
  },
});
