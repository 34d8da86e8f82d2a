import type { Locale } from '../../../../kernel/locale.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { ensureCompany } from '../../../people/queries.ts';
import { addedNeeds, changedNeeds } from '../../rules/import/plan-needs.ts';
import type { PlannedRecruiter, RecruiterEntryRow } from '../../rules/import/plan-recruiters.ts';
import { recruiterState } from '../../rules/import/recruiter-state.ts';
import { receivingByRecruiter } from '../../store/attending.ts';
import { mergeNeeds } from '../../store/import-world.ts';
import { listRecruiters, saveRecruiter } from '../../store/recruiters.ts';
import type { Written } from './apply-candidates.ts';
import { receiveFrom } from './attending.ts';
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
  const placesBefore = await receivingByRecruiter(context.db, context.scope.eventId);
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
  const before = new Map(
    planned.flatMap(({ known }) =>
      known ? [[known.id, recruiterState(known, placesBefore.get(known.id) ?? 'hall')]] : [],
    ),
  );
  const after = await listRecruiters(context.db, context.scope.eventId, { withdrawn: true });
  const placesAfter = await receivingByRecruiter(context.db, context.scope.eventId);
  const changes = after
    .filter(({ id }) => touched.includes(id))
    .map((recruiter) => ({
      kind: 'recruiter' as const,
      subjectId: recruiter.id,
      before: before.get(recruiter.id) ?? null,
      after: recruiterState(recruiter, placesAfter.get(recruiter.id) ?? 'hall'),
    }));
  return { ...written, changes };
}

async function enlist(context: Context, { entry, needs }: PlannedRecruiter, locale: Locale): Promise<string> {
  const { db, scope, now, announce } = context;
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
  await receiveFrom(context, { eventId: scope.eventId, id: recruiterId }, entry.site);
  return recruiterId;
}

async function update(context: Context, { entry, known, needs }: PlannedRecruiter): Promise<string> {
  const { db, scope, now } = context;
  const { company: name, sector, city, website } = entry;
  await ensureCompany(db, scope.organisationId, { name, sector, city, website }, now);
  await saveRecruiter(db, { eventId: scope.eventId, id: known!.id }, onlyWhatIsSaid(entry), now);
  const changed = changedNeeds(needs).map(({ after }) => after);
  await mergeNeeds(db, known!.id, { added: addedNeeds(needs), changed }, now);
  await receiveFrom(context, { eventId: scope.eventId, id: known!.id }, entry.site);
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
