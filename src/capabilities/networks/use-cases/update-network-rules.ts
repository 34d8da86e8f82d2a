import { z } from 'zod';
import { onWallClock, plusDays } from '../../../kernel/clock.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { MOST_GRACE_DAYS, mayBecome } from '../rules.ts';
import { NetworkRules } from '../schema.ts';
import { findRules, keepRules } from '../store/rules.ts';

/** The public address, the day of the second factor and the longest keeping times of a network. */
export const updateNetworkRules = command({
  name: 'update-network-rules',
  summary: 'Changer l’adresse publique, la date du second facteur et les durées de garde du réseau',
  input: NetworkRules.extend({ networkId: z.uuid() }),
  output: z.object({}),
  refusals: ['address-taken', 'second-factor-late'],
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, now, note }, { networkId: _, ...rules }) {
    const current = await findRules(db, scope);
    if (current === null) return notFound();
    const { timeZone } = current;
    const latest = onWallClock(plusDays(now, MOST_GRACE_DAYS), timeZone).date;
    if (!mayBecome(rules.secondFactorFrom, current.secondFactorFrom, latest))
      return refused('second-factor-late', { days: MOST_GRACE_DAYS }, 'secondFactorFrom');
    if (!(await keepRules(db, scope, rules, timeZone)))
      return refused('address-taken', { slug: rules.slug }, 'slug');
    await note('network-rules-changed', { slug: rules.slug, person: rules.person });
    return done({});
  },
});
