import type { OrganisationScope } from '../../../../kernel/actor.ts';
import type { Instant, WallTime } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { computeRounds } from '../../rules/rounds.ts';
import type { EventSettings } from '../../schema.ts';
import { addEvent, fitTables, replaceRounds } from '../../store/events.ts';
import { addPartner } from '../../store/partners.ts';

/**
 * Makes an event of an organisation, with its rounds and plain tables. Gives the hour at fault when the clocks of that
 * night leave one out.
 */
export async function foundEvent(
  db: Db,
  scope: OrganisationScope,
  event: { settings: EventSettings; previousEventId: string | null },
  now: Instant,
): Promise<{ id: string; slug: string } | { impossible: WallTime }> {
  const { settings } = event;
  const rounds = computeRounds(settings);
  if (!rounds.possible) return { impossible: rounds.time };
  const { id, slug } = await addEvent(db, scope, event, now);
  await addPartner(db, { eventId: id, organisationId: scope.organisationId, role: 'host' });
  await replaceRounds(db, id, rounds.rounds);
  await fitTables(db, id, settings.tableCount);
  return { id, slug };
}
