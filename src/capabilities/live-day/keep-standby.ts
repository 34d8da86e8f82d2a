import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { standbyNow } from '../matching/queries.ts';
import { keepOrder } from './rules/standby.ts';
import { listStandby, replaceStandby } from './store/standby.ts';

/** When a plan is published, its reserve is kept with it: in the planner's order, unless another was agreed before. */
export async function keepStandby(db: Db, eventId: string, now: Instant): Promise<void> {
  const found = await standbyNow(db, eventId, now);
  await inTransaction(db, async (tx) => {
    const agreed = Map.groupBy(await listStandby(tx, eventId), ({ recruiterId }) => recruiterId);
    const list = found.map(({ recruiterId, candidates }) => ({
      recruiterId,
      registrationIds: keepOrder(
        (agreed.get(recruiterId) ?? []).map(({ registrationId }) => registrationId),
        candidates.map(({ registrationId }) => registrationId),
      ),
    }));
    await replaceStandby(tx, eventId, list);
  });
}
