import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveFollowUp } from '../store/follow-ups.ts';
import { worldAcross } from './shared/across.ts';
import { rowsIn } from './shared/import-file.ts';
import { planImport } from './shared/plan-import.ts';

/** Writes down what such a list says, held against what is known now; each event has it in its journal. */
export const applyAcrossImport = command({
  name: 'apply-across-import',
  summary: 'Noter ce qu’une liste de suivi de plusieurs événements apporte',
  input: z.object({ rows: z.string().max(2_000_000) }),
  output: z.object({ created: z.int(), updated: z.int() }),
  refusals: ['import-stale', 'import-nothing'],
  token: 'results',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now, note }, { rows }) {
    const read = rowsIn(rows);
    if (read === null) return refused('import-stale');
    const { world, events } = await worldAcross(db, { actor, scope, now });
    const taken = planImport(world, read).filter(({ state }) => state === 'new' || state === 'update');
    if (taken.length === 0) return refused('import-nothing');
    const by = { how: 'import', who: actor.key } as const;
    for (const { registrationId, month, said } of taken) {
      const eventId = events.get(registrationId!)!;
      await saveFollowUp(db, { eventId, registrationId: registrationId!, month }, said!, by, now);
    }
    const countsOf = (those: typeof taken) => {
      const created = those.filter(({ state }) => state === 'new').length;
      return { created, updated: those.length - created };
    };
    const byEvent = Map.groupBy(taken, ({ registrationId }) => events.get(registrationId!)!);
    for (const [eventId, those] of byEvent) await note('follow-up-imported', countsOf(those), eventId);
    return done(countsOf(taken));
  },
});
