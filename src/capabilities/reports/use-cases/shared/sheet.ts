import type { StaffScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts } from '../../../events/queries.ts';
import { HALF_DAYS, type HalfDayPart, halfDaysOf } from '../../../events/schema.ts';
import type { SheetChoice, SheetLine } from '../../schema.ts';
import { listSigners } from '../../store/signatures.ts';
import { listWorkshopSheets, listWorkshopSigners } from '../../store/workshop-signatures.ts';

/** A sheet that people sign: a half-day of the event, or an hour of preparation. */
export interface SignedSheet {
  readonly choice: SheetChoice;
  readonly lines: SheetLine[];
}

/** The sheets of an event: its half-days, then the hours of preparation that were held. */
export async function sheetsOf(db: Db, scope: StaffScope): Promise<SheetChoice[]> {
  const halves = halfDaysOf(await eventFacts(db, scope.eventId));
  return [
    ...halves.map(({ part }) => ({ sheet: part, part, title: null, date: null })),
    ...(await listWorkshopSheets(db, scope)).map(({ id, title, date }) => ({
      sheet: id,
      part: null,
      title,
      date,
    })),
  ];
}

/** One sheet with everybody on it whom the asker may see; null when the event has no such sheet. */
export async function sheetOf(db: Db, scope: StaffScope, sheet: string): Promise<SignedSheet | null> {
  const choice = (await sheetsOf(db, scope)).find((one) => one.sheet === sheet);
  if (choice === undefined) return null;
  const lines = isPart(sheet)
    ? await listSigners(db, scope, sheet)
    : await listWorkshopSigners(db, scope, sheet);
  return { choice, lines };
}

export function isPart(sheet: string): sheet is HalfDayPart {
  return HALF_DAYS.some((part) => part === sheet);
}
