import type { StaffScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { listPartners } from '../../../events/queries.ts';
import { listStandby } from '../../../live-day/queries.ts';
import { hoursOf } from '../../../preparation/queries.ts';
import { noticeInWords } from '../../../privacy/queries.ts';
import { addedQuestions } from '../../../satisfaction/queries.ts';
import { NO_SURROUNDINGS, type PreparationHour, type Surroundings } from '../../rules/surroundings.ts';

/** What the lists and cards of the hall need besides the plan and its people, as the reader may see it. */
export async function surroundingsOf(db: Db, scope: StaffScope, locale: Locale): Promise<Surroundings> {
  const { eventId } = scope;
  const partners = await listPartners(db, eventId);
  const host = partners.find(({ role }) => role === 'host')?.name ?? '';
  const hours = scope.as === 'door' ? [] : await preparationHours(db, scope);
  if (scope.as !== 'organiser') return { ...NO_SURROUNDINGS, host, hours };
  return {
    ...NO_SURROUNDINGS,
    host,
    hours,
    standby: await agreedStandby(db, eventId),
    questions: await addedQuestions(db, eventId),
    notice: await noticeInWords(db, eventId, locale),
  };
}

async function preparationHours(
  db: Db,
  scope: Exclude<StaffScope, { as: 'door' }>,
): Promise<PreparationHour[]> {
  const hours = await hoursOf(db, scope);
  return hours.map(({ id, kind, title, onDate, startsAt, place, leaders, outsideLeaders, list }) => ({
    id,
    kind,
    title,
    onDate,
    startsAt: startsAt?.slice(0, 5) ?? null,
    place,
    leaders: [
      ...leaders.map(({ name, organisation }) => `${name} (${organisation})`),
      ...(outsideLeaders === null ? [] : [outsideLeaders]),
    ],
    people: list.map(({ name, organisation }) => ({ name, organisation })),
  }));
}

/** The reserve recruiter by recruiter, without those who were struck out. */
async function agreedStandby(db: Db, eventId: string): Promise<Surroundings['standby']> {
  const rows = (await listStandby(db, eventId)).filter(({ struck }) => !struck);
  const byRecruiter = Map.groupBy(rows, ({ recruiterId }) => recruiterId);
  return [...byRecruiter].map(([recruiter, waiting]) => ({
    recruiter,
    candidates: waiting.map(({ registrationId }) => registrationId),
  }));
}
