import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveFollowUp } from '../store/follow-ups.ts';
import { rowsIn } from './shared/import-file.ts';
import { worldOf } from './shared/listing.ts';
import { planImport } from './shared/plan-import.ts';

/** Writes down what the list says, held against what is known at this very moment; rows with errors stay out. */
export const applyFollowUpImport = command({
  name: 'apply-follow-up-import',
  summary: 'Noter ce qu’une liste de suivi complétée apporte',
  input: z.object({ eventId: z.uuid(), rows: z.string().max(2_000_000) }),
  output: z.object({ created: z.int(), updated: z.int() }),
  refusals: ['import-stale', 'import-nothing'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { eventId, rows }) {
    const read = rowsIn(rows);
    if (read === null) return refused('import-stale');
    const planned = planImport(await worldOf(db, scope), read);
    const taken = planned.filter(({ state }) => state === 'new' || state === 'update');
    if (taken.length === 0) return refused('import-nothing');
    for (const { registrationId, month, said } of taken)
      await saveFollowUp(
        db,
        { eventId, registrationId: registrationId!, month },
        said!,
        { how: 'import', who: actor.key },
        now,
      );
    const created = taken.filter(({ state }) => state === 'new').length;
    const counts = { created, updated: taken.length - created };
    await note('follow-up-imported', counts);
    return done(counts);
  },
});
