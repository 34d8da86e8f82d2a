import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { closeEvent as close, eventFacts, eventNow, stageOf } from '../../events/queries.ts';
import { freeze } from '../store/frozen.ts';
import { readCounted } from '../store/report.ts';
import { countReport } from './shared/read-report.ts';

/** The event is over and done: registrations and wishes end, and the report is kept as it stands. */
export const closeEvent = command({
  name: 'close-event',
  summary: 'Clore un événement et garder une copie du bilan',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ frozenId: z.uuid() }),
  refusals: ['not-over', 'already-closed'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note }) {
    const event = await eventFacts(db, scope.eventId);
    if (stageOf(event, eventNow(event, now)) !== 'after') return refused('not-over');
    if (!(await close(db, scope, now))) return refused('already-closed');
    const report = await countReport(db, scope, await readCounted(db, scope));
    const frozenId = await freeze(db, scope, { because: 'closing', report, by: actor.name }, now);
    await note('event-closed');
    return done({ frozenId });
  },
});
