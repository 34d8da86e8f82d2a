import type { OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventHeading, eventNow, stageOf } from '../../../events/queries.ts';
import { halfDaysOf } from '../../../events/schema.ts';
import type { Counted } from '../../rules/counted.ts';
import { compareEditions, editionOf } from '../../rules/editions.ts';
import { cameTo, reportOf } from '../../rules/figures.ts';
import type { CountedReport, EditionFigures, EventReport } from '../../schema.ts';
import { findPreviousFigures } from '../../store/editions.ts';
import { listFrozen } from '../../store/frozen.ts';
import { readCounted } from '../../store/report.ts';
import { listSigned } from '../../store/signatures.ts';

type Reach = OrganiserScope | PartnerScope;
/** Opens an earlier edition, when the reader organised that one too. */
type Organises = (eventId: string) => OrganiserScope | null;

/** So many editions stand beside each other at most: more are no picture. */
const MOST_EDITIONS = 8;

/** Everything that a page, a file or the API says of an event's report. */
export async function readReport(
  db: Db,
  scope: Reach,
  organises: Organises,
  now: Instant,
): Promise<EventReport> {
  const event = await eventFacts(db, scope.eventId);
  const counted = await readCounted(db, scope);
  const figures = await countReport(db, scope, counted);
  const mine = editionOf(event.name, figures.report);
  const before = scope.as === 'organiser' ? await editionsBefore(db, scope, event, organises) : [];
  const last = before.at(-1);
  return {
    ...figures,
    event: await eventHeading(db, scope),
    timeZone: event.timeZone,
    editions: last === undefined ? null : compareEditions(last, mine),
    history: last === undefined ? [] : [...before, mine],
    closedAt: event.closedAt,
    over: stageOf(event, eventNow(event, now)) === 'after',
    frozen: scope.as === 'organiser' ? await listFrozen(db, scope) : [],
  };
}

/** The figures alone: what is frozen, and what the page draws. */
export async function countReport(db: Db, scope: Reach, counted: Counted): Promise<CountedReport> {
  const event = await eventFacts(db, scope.eventId);
  const came = cameTo(counted);
  const signed = await listSigned(db, scope);
  return {
    floor: event.floor,
    report: reportOf(counted),
    signatures: halfDaysOf(event).map(({ part }) => ({
      part,
      present: came.size,
      signed: signed.filter((one) => one.part === part && came.has(one.registrationId)).length,
    })),
  };
}

/** The editions before, the oldest first: as far back as the reader organised them, or as somebody typed one. */
async function editionsBefore(
  db: Db,
  scope: OrganiserScope,
  { previousEventId }: { previousEventId: string | null },
  organises: Organises,
): Promise<EditionFigures[]> {
  const found: EditionFigures[] = [];
  let reach = scope;
  let previous = previousEventId;
  while (found.length < MOST_EDITIONS - 1) {
    const typed = await findPreviousFigures(db, reach);
    if (typed !== null) return [typed, ...found];
    const before = previous === null ? null : organises(previous);
    if (before === null) return found;
    const event = await eventFacts(db, before.eventId);
    found.unshift(editionOf(event.name, reportOf(await readCounted(db, before))));
    reach = before;
    previous = event.previousEventId;
  }
  return found;
}
