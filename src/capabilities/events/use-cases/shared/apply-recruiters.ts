import type { Locale } from '../../../../kernel/locale.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { ensureCompany } from '../../../people/queries.ts';
import { addedNeeds, changedNeeds } from '../../rules/import/plan-needs.ts';
import type { PlannedRecruiter, RecruiterEntryRow } from '../../rules/import/plan-recruiters.ts';
import { recruiterState } from '../../rules/import/recruiter-state.ts';
import { mergeNeeds } from '../../store/import-world.ts';
import { listRecruiters, saveRecruiter } from '../../store/recruiters.ts';
import type { Written } from './apply-candidates.ts';
import { type ImportScope, localeOf } from './importing.ts';
import { enlistRecruiter } from './recruiting.ts';

type Context = Pick<CommandContext<ImportScope>, 'db' | 'scope' | 'now' | 'announce'>;

/** Writes the companies of an import with their needs; what the file leaves out stays as it is. */
export async function applyRecruiters(
  context: Context,
  planned: readonly PlannedRecruiter[],
): Promise<Written> {
  const written = { created: 0, updated: 0, waiting: 0, needs: 0 };
  const touched: string[] = [];
  const locale = await localeOf(context.db, context.scope);
  for (const recruiter of planned) {
    if (recruiter.row.state === 'new') {
      touched.push(await enlist(context, recruiter, locale));
      written.created++;
      written.needs += recruiter.needs.length;
    } else if (recruiter.row.state === 'update') {
      touched.push(await update(context, recruiter));
      written.updated++;
      written.needs += addedNeeds(recruiter.needs).length;
    }
  }
  const before = new Map(planned.flatMap(({ known }) => (known ? [[known.id, recruiterState(known)]] : [])));
  const after = await listRecruiters(context.db, context.scope.eventId, { withdrawn: true });
  const changes = after
    .filter(({ id }) => touched.includes(id))
    .map((recruiter) => ({
      kind: 'recruiter' as const,
      subjectId: recruiter.id,
      before: before.get(recruiter.id) ?? null,
      after: recruiterState(recruiter),
    }));
  return { ...written, changes };
}

async function enlist(
  { db, scope, now, announce }: Context,
  { entry, needs }: PlannedRecruiter,
  locale: Locale,
): Promise<string> {
  const recruiterId = await enlistRecruiter(
    db,
    { id: scope.eventId, organisationId: scope.organisationId },
    { ...entry, seats: entry.seats ?? 1, locale, needs: needs.map(({ said }) => said) },
    { now, mayReturn: true },
  );
  await announce('events.recruiter-registered', {
    eventId: scope.eventId,
    recruiterId,
    imported: true,
  });
  return recruiterId;
}

async function update(
  { db, scope, now }: Context,
  { entry, known, needs }: PlannedRecruiter,
): Promise<string> {
  const { company: name, sector, city, website } = entry;
  await ensureCompany(db, scope.organisationId, { name, sector, city, website }, now);
  await saveRecruiter(db, { eventId: scope.eventId, id: known!.id }, onlyWhatIsSaid(entry), now);
  const changed = changedNeeds(needs).map(({ after }) => after);
  await mergeNeeds(db, known!.id, { added: addedNeeds(needs), changed }, now);
  return known!.id;
}

function onlyWhatIsSaid({
  firstName,
  lastName,
  email,
  phone,
  pitch,
  seats,
  presentFrom,
  presentUntil,
}: RecruiterEntryRow) {
  return {
    ...(firstName !== null && { firstName }),
    ...(lastName !== null && { lastName }),
    ...(email !== null && { email }),
    ...(phone !== null && { phone }),
    ...(pitch !== null && { pitch }),
    ...(seats !== null && { seats }),
    ...(presentFrom !== null && { presentFrom }),
    ...(presentUntil !== null && { presentUntil }),
  };
}
