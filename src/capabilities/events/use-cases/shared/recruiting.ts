import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { ensureCompany } from '../../../people/queries.ts';
import type { Need, NeedTerms, RecruiterEntry } from '../../schema.ts';
import { lockEvent } from '../../store/events.ts';
import { replaceNeeds } from '../../store/needs.ts';
import { addRecruiter, findRecruiterOf, type RecruiterRow } from '../../store/recruiters.ts';

/**
 * Puts a company on the list of recruiters, in the host's address book if it is not there yet; one that is on the list
 * already is left alone. One that had withdrawn comes back with its old id when the staff says so: who types its name on
 * a public page must not receive its link, and with it the people who wished to meet it.
 */
export async function enlistRecruiter(
  db: Db,
  event: { id: string; organisationId: string },
  entry: RecruiterRow &
    Pick<RecruiterEntry, 'company' | 'sector' | 'city' | 'website'> & {
      readonly needs: readonly (Need & Partial<NeedTerms>)[];
    },
  {
    now,
    mayReturn,
    confirmedAt = now,
  }: {
    now: Instant;
    mayReturn: boolean;
    /** When the company last said its needs; null: they are to be confirmed again. */
    confirmedAt?: Instant | null;
  },
): Promise<string | 'already-there'> {
  // Of two who type the same name at once, the second sees the first.
  await lockEvent(db, event.id);
  const { company: name, sector, city, website } = entry;
  const companyId = await ensureCompany(db, event.organisationId, { name, sector, city, website }, now);
  const known = await findRecruiterOf(db, event.id, companyId);
  if (known !== null && (known.withdrawnAt === null || !mayReturn)) return 'already-there';
  const id = await addRecruiter(db, { eventId: event.id, companyId }, entry, now);
  await replaceNeeds(db, id, entry.needs, confirmedAt);
  return id;
}
