import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { RULE_VERSION } from '../rules/suggest.ts';
import { MyNeed } from '../schema.ts';
import { setAsideBy } from '../store/aside.ts';
import { needsOf, seekersOf } from '../store.ts';
import { compareAll } from './shared/compare.ts';
import { asNeed } from './shared/shown.ts';

/** The needs that are near to what I look for, by my link: ideas for my wishes. */
export const viewMySuggestions = query({
  name: 'view-my-suggestions',
  summary: 'Voir les entreprises proches de ce que je cherche',
  input: z.object({}),
  output: z.object({ ruleVersion: z.int(), needs: z.array(MyNeed) }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const { eventId, registrationId } = scope;
    const [seeker] = await seekersOf(db, eventId, { registrationId });
    if (!seeker) return notFound();
    const pairs = await compareAll(db, [seeker], await needsOf(db, eventId, null, now));
    const aside = await setAsideBy(db, registrationId);
    return done({
      ruleVersion: RULE_VERSION,
      needs: pairs.map(asNeed).map((need) => ({ ...need, aside: aside.has(need.needId) })),
    });
  },
});
