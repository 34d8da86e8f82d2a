import type { StaffScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { listPartners } from '../../../events/queries.ts';
import { listStandby } from '../../../live-day/queries.ts';
import { meetingsElsewhere } from '../../../matching/queries.ts';
import { hoursOf } from '../../../preparation/queries.ts';
import { noticeInWords } from '../../../privacy/queries.ts';
import { signedOnScreen } from '../../../reports/queries.ts';
import { addedQuestions } from '../../../satisfaction/queries.ts';
import { listSites, listStations } from '../../../sites/queries.ts';
import {
  NO_SURROUNDINGS,
  type PreparationHour,
  type ScreenSignature,
  type Surroundings,
} from '../../rules/surroundings.ts';

/** What the lists and cards of the hall need besides the plan and its people, as the reader may see it. */
export async function surroundingsOf(db: Db, scope: StaffScope, locale: Locale): Promise<Surroundings> {
  const { eventId } = scope;
  const partners = await listPartners(db, eventId);
  const host = partners.find(({ role }) => role === 'host')?.name ?? '';
  const screens = await signedOnScreen(db, scope);
  const hours = scope.as === 'door' ? [] : await preparationHours(db, scope, screens.hours);
  const signed = screens.halfDays;
  if (scope.as === 'partner') return { ...NO_SURROUNDINGS, host, hours, signed };
  const sites = await computersOf(db, eventId);
  if (scope.as !== 'organiser') return { ...NO_SURROUNDINGS, host, hours, signed, sites };
  return {
    ...NO_SURROUNDINGS,
    host,
    hours,
    signed,
    sites,
    standby: await agreedStandby(db, eventId),
    questions: await addedQuestions(db, eventId),
    notice: await noticeInWords(db, eventId, locale),
  };
}

async function preparationHours(
  db: Db,
  scope: Exclude<StaffScope, { as: 'door' }>,
  signed: ReadonlyMap<string, ScreenSignature>,
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
    people: list.map(({ activityId, name, organisation }) => ({
      name,
      organisation,
      signed: signed.get(activityId) ?? null,
    })),
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

/** Each site with its computers and who sits at them. */
async function computersOf(db: Db, eventId: string): Promise<Surroundings['sites']> {
  const sites = await listSites(db, { eventId });
  if (sites.length === 0) return [];
  const stations = await listStations(db, { eventId });
  const seated = Map.groupBy(await meetingsElsewhere(db, eventId), ({ stationId }) => stationId);
  return sites
    .map(({ id, name }) => ({
      name,
      stations: stations
        .filter(({ siteId }) => siteId === id)
        .map((station) => ({
          label: station.label ?? String(station.number),
          seats: (seated.get(station.id) ?? []).map(({ round, candidate, recruiter }) => ({
            round,
            candidate,
            recruiter,
          })),
        })),
    }))
    .filter((site) => site.stations.length > 0);
}
