import { z } from 'zod';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { compareEditions, editionOf } from '../rules/editions.ts';
import { reportOf } from '../rules/figures.ts';
import { type EditionFigures, EventReport } from '../schema.ts';
import { findPreviousFigures } from '../store/editions.ts';
import { readCounted } from '../store/report.ts';

/** The report of an event: the whole of it for its organisers, its own people for a partner. */
export const viewReport = query({
  name: 'view-report',
  summary: 'Voir le bilan d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: EventReport,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope }) {
    return done(await readReport(db, scope, (eventId) => actor.organises(eventId)));
  },
});

/** `organises` opens the edition before, when the reader organised that one too. */
export async function readReport(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  organises: (eventId: string) => OrganiserScope | null,
): Promise<EventReport> {
  const event = await eventFacts(db, scope.eventId);
  const report = reportOf(await readCounted(db, scope));
  const before =
    scope.as === 'organiser' ? await editionBefore(db, scope, event.previousEventId, organises) : null;
  return {
    event: await eventHeading(db, scope),
    timeZone: event.timeZone,
    floor: event.floor,
    report,
    editions: before === null ? null : compareEditions(before, editionOf(event.name, report)),
  };
}

async function editionBefore(
  db: Db,
  scope: OrganiserScope,
  previousEventId: string | null,
  organises: (eventId: string) => OrganiserScope | null,
): Promise<EditionFigures | null> {
  const typed = await findPreviousFigures(db, scope);
  if (typed !== null) return typed;
  const reach = previousEventId === null ? null : organises(previousEventId);
  if (reach === null) return null;
  const { name } = await eventFacts(db, reach.eventId);
  return editionOf(name, reportOf(await readCounted(db, reach)));
}
